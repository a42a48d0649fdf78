import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import './verification-mark.css';

const m = messages({
  V: { ru: 'сверено с текстом', en: 'checked against the text' },
  K: { ru: 'известно, не сверено', en: 'known, not checked' },
  D: { ru: 'по умолчанию', en: 'a default' },
  TBC: { ru: 'нужно уточнить', en: 'to be confirmed' },
});

const words: Readonly<Record<string, Message>> = m;

/** How sure the source of a norm is. */
export function VerificationMark({ mark }: { readonly mark: string | undefined }): ReactElement | null {
  const t = useT();
  const word = mark === undefined ? undefined : words[mark];
  if (word === undefined) return null;
  return <span className={`verification verification-${mark}`}>{t(word)}</span>;
}
