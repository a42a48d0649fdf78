import { useState, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';

const m = messages({
  copy: { ru: 'Скопировать', en: 'Copy' },
  copied: { ru: 'Скопировано', en: 'Copied' },
  failed: { ru: 'Выделите и скопируйте сами', en: 'Select and copy by hand' },
});

/** Puts a text on the clipboard and says so. */
export function CopyButton({
  text,
  title,
}: {
  readonly text: string;
  readonly title?: string;
}): ReactElement {
  const t = useT();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className="inline-flex items-center gap-2">
      <Button size="small" icon={outcome === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
        {title ?? t(m.copy)}
      </Button>
      <span role="status" className="small muted">
        {outcome !== undefined && t(m[outcome])}
      </span>
    </span>
  );
}
