import type { BilingualText } from '@veche/kernel';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Table } from '../../../ui/table.tsx';
import { valueText } from '../../wizard/value-text.ts';

const m = messages({
  caption: { ru: 'Что меняется', en: 'What changes' },
  field: { ru: 'Поле', en: 'Field' },
  before: { ru: 'Было', en: 'Was' },
  after: { ru: 'Станет', en: 'Becomes' },
});

export interface Change {
  readonly pointer: string;
  readonly label: BilingualText;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Fields that change: what was and what becomes. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.caption)}
      columns={[
        { id: 'field', title: t(m.field), cell: ({ label }) => t.text(label) },
        {
          id: 'before',
          title: t(m.before),
          cell: ({ before }) => <span className="muted">{valueText(before, t, format)}</span>,
          isLabelledOnPhone: true,
        },
        {
          id: 'after',
          title: t(m.after),
          cell: ({ after }) => valueText(after, t, format),
          isLabelledOnPhone: true,
        },
      ]}
      rows={changes}
      rowKey={({ pointer }) => pointer}
      isStacked
    />
  );
}
