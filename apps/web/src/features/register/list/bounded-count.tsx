import type { RequestCounts } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Formatter } from '../../../i18n/index.ts';

const m = messages({ more: { ru: 'больше {n}', en: 'more than {n}' } });

type Bounded = RequestCounts['open'];

/** `10 000+`: beyond its bound a number is only told as more than that. */
export const boundedText = (count: Bounded, format: Formatter): string =>
  `${format.number(count.count)}${count.isCapped ? '+' : ''}`;

export function BoundedCount({ count }: { readonly count: Bounded }): ReactElement {
  const t = useT();
  const format = useFormat();
  if (!count.isCapped) return <>{format.number(count.count)}</>;
  return (
    <>
      <span aria-hidden>{boundedText(count, format)}</span>
      <span className="visually-hidden">{t(m.more, { n: count.count })}</span>
    </>
  );
}
