import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';

const m = messages({
  held: { ru: 'скрыто', en: 'held back' },
});

/** Stands where a count is held back. */
export function Held(): ReactElement {
  return <span className="open-held">{useT()(m.held)}</span>;
}
