import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../i18n/index.ts';

const m = messages({ keys: { ru: 'Клавиши', en: 'Keys' } });

export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The strip of keys at the foot of a working screen; hidden where there is no keyboard. */
export function KeyBar({
  hints,
  children,
}: {
  readonly hints: readonly KeyHint[];
  readonly children?: ReactNode;
}): ReactElement {
  const t = useT();
  return (
    <div className="key-bar" role="region" aria-label={t(m.keys)}>
      {hints.map(({ keys, does }) => (
        <span key={does} className="key-hint">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </span>
      ))}
      {children}
    </div>
  );
}
