import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Table } from '../../ui/table.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { RulePack } from './rule-pack-queries.ts';

const m = messages({
  caption: { ru: 'Что пока проверяет человек', en: 'What people check for now' },
  note: {
    ru: 'Для этих проверок нет данных. Система не делает вид, что проверила: в деле такое проверяет исполнитель.',
    en: 'These checks lack their data. The system does not pretend to have checked: the officer does.',
  },
  id: { ru: 'Проверка', en: 'Check' },
  missing: { ru: 'Чего не хватает', en: 'What is missing' },
  reason: { ru: 'Почему', en: 'Why' },
  none: { ru: 'Все проверки считаются', en: 'Every check can be computed' },
});

/** Checks the law wants and the data do not allow yet. */
export function NotComputableList({ items }: { readonly items: RulePack['notYetComputable'] }): ReactElement {
  const t = useT();
  if (items.length === 0) return <EmptyState icon="okRing" title={t(m.none)} />;
  return (
    <>
      <p className="muted max-w-measure mb-3">{t(m.note)}</p>
      <Table
        caption={t(m.caption)}
        rows={items}
        rowKey={({ id }) => id}
        isStacked
        columns={[
          {
            id: 'id',
            title: t(m.id),
            isRowHeader: true,
            cell: (item) => (
              <>
                <span className="mono">{item.id}</span> {t.text(item.title)}
              </>
            ),
          },
          { id: 'missing', title: t(m.missing), isLabelledOnPhone: true, cell: (item) => item.missingFact },
          { id: 'reason', title: t(m.reason), isLabelledOnPhone: true, cell: (item) => t.text(item.reason) },
        ]}
      />
    </>
  );
}
