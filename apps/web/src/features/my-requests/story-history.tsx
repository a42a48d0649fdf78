import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { statuses } from '../../ui/statuses.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { kindWord, reasonWord } from '../register/shared/event-words.ts';
import { statusCode } from '../register/shared/request-words.ts';
import { withoutEchoes, type StoryItem } from './without-echoes.ts';

const m = messages({
  moved: { ru: 'срок был {from}, стал {to}', en: 'the term was {from} and became {to}' },
});

/** What happened to a request as its citizen reads it, the newest first. */
export function StoryHistory({
  items,
  label,
}: {
  readonly items: readonly StoryItem[];
  readonly label: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const day = (at: string): string => format.plainDate(format.civilDate(at));
  const wordOf = ({ kind, status }: StoryItem): string =>
    kind === 'status' && status !== undefined ? t.text(statuses[statusCode[status]].text) : t(kindWord[kind]);
  const detailOf = (item: StoryItem): string =>
    [
      item.oldDueAt !== undefined &&
        item.newDueAt !== undefined &&
        t(m.moved, { from: day(item.oldDueAt), to: day(item.newDueAt) }),
      item.reason !== undefined && reasonWord(t, item.reason),
    ]
      .filter((part): part is string => typeof part === 'string')
      .join(' · ');
  return (
    <Timeline
      label={label}
      entries={withoutEchoes(items).map((item) => ({
        id: item.id,
        at: item.at,
        ...(item.unit === undefined ? {} : { who: t.text(item.unit.title) }),
        text: (
          <>
            {wordOf(item)}
            {detailOf(item) !== '' && <span className="muted">: {detailOf(item)}</span>}
            {item.text !== undefined && <span className="block whitespace-pre-line">{item.text}</span>}
          </>
        ),
      }))}
    />
  );
}
