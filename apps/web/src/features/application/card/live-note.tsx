import type { ApplicationView } from '@veche/contracts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';

const m = messages({ changed: { ru: 'Обновлено: {what}', en: 'Updated: {what}' } });

/** Says aloud what changed while the card was open. */
export function LiveNote({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const seen = useRef(application.version);
  const [text, setText] = useState('');
  const latest = application.history.toSorted((left, right) => right.at.localeCompare(left.at))[0];
  useEffect(() => {
    if (application.version === seen.current) return;
    seen.current = application.version;
    setText(t(m.changed, { what: t.text(latest?.text ?? application.turn.sentence) }));
  }, [application.version, application.turn.sentence, latest, t]);
  return (
    <p
      role="status"
      className={text === '' ? 'visually-hidden' : 'small muted mt-2 bg-accent-wash px-3 py-1'}
    >
      {text}
    </p>
  );
}
