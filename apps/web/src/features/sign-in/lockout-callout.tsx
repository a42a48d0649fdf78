import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';

const m = messages({
  title: { ru: 'Слишком много попыток.', en: 'Too many attempts.' },
  text: {
    ru: 'Следующая – в {time}. Так мы не даём подобрать пароль или код.',
    en: 'The next one is at {time}. This keeps passwords and codes from being guessed.',
  },
});

/** Says until when attempts are refused. The time is a fixed one, so that screen readers say it once. */
export function LockoutCallout({ untilMs }: { readonly untilMs: number }): ReactElement {
  const t = useT();
  const format = useFormat();
  // A minute later than shown is never too early.
  const shownAt = new Date(Math.ceil(untilMs / 60_000) * 60_000).toISOString();
  return (
    <Callout tone="warn" icon="clock" title={t(m.title)} isAnnounced>
      {t(m.text, { time: format.time(shownAt) })}
    </Callout>
  );
}
