import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { requestStatuses, requestStatusNames, type StatusRule } from '../import-words.ts';

const m = messages({
  caption: { ru: 'Статусы источника и что они значат', en: 'Statuses of the source and what they mean' },
  name: { ru: 'Статус источника', en: 'Status of the source' },
  count: { ru: 'Встречается', en: 'Occurs' },
  meaning: { ru: 'Значит', en: 'Means' },
  meaningOf: { ru: 'Что значит «{name}»', en: 'What “{name}” means' },
  flags: { ru: 'Ещё', en: 'Also' },
  notMapped: { ru: 'не сопоставлен', en: 'not mapped' },
  answer: { ru: 'первый ответ', en: 'first answer' },
  registration: { ru: 'регистрация', en: 'registration' },
  pause: { ru: 'срок стоит', en: 'clock stands' },
  confirmed: { ru: 'заявитель подтвердил', en: 'the applicant confirmed' },
});

export interface StatusRow {
  readonly name: string;
  /** Null: nothing was counted. */
  readonly count: number | null;
  readonly rule: StatusRule | null;
}

const flags = [
  ['isRegistration', m.registration],
  ['isFirstAnswer', m.answer],
  ['isConfirmed', m.confirmed],
] as const;

/** A rule without what is not true: absent and false are one. */
const without = (rule: StatusRule, name: keyof StatusRule): StatusRule => {
  const { [name]: _, ...rest } = rule;
  return rest as StatusRule;
};

/** Foreign statuses and their meaning among the six; what else entering one says. */
export function StatusesTable({
  rows,
  onChange,
}: {
  readonly rows: readonly StatusRow[];
  readonly onChange: (name: string, rule: StatusRule | null) => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.caption)}
      rows={rows}
      rowKey={({ name }) => name}
      isStacked
      columns={[
        { id: 'name', title: t(m.name), isRowHeader: true, cell: ({ name }) => name },
        {
          id: 'count',
          title: t(m.count),
          align: 'end',
          isLabelledOnPhone: true,
          cell: ({ count }) => (count === null ? '–' : format.number(count)),
        },
        {
          id: 'meaning',
          title: t(m.meaning),
          cell: ({ name, rule }) => (
            <Select
              className="status-select"
              label={<span className="visually-hidden">{t(m.meaningOf, { name })}</span>}
              value={rule?.status ?? 'none'}
              options={[
                { id: 'none', label: t(m.notMapped) },
                ...requestStatuses.map((id) => ({ id, label: t(requestStatusNames[id]) })),
              ]}
              onChange={(status) => onChange(name, status === 'none' ? null : { ...rule, status })}
            />
          ),
        },
        {
          id: 'flags',
          title: t(m.flags),
          cell: ({ name, rule }) =>
            rule === null ? null : (
              <div className="flex flex-wrap gap-x-4">
                {flags.map(([flag, word]) => (
                  <Checkbox
                    key={flag}
                    isSelected={rule[flag] === true}
                    onChange={(isSet) =>
                      onChange(name, isSet ? { ...rule, [flag]: true } : without(rule, flag))
                    }
                  >
                    <span className="visually-hidden">{name}: </span>
                    {t(word)}
                  </Checkbox>
                ))}
                <Checkbox
                  isSelected={rule.pauseReason !== undefined}
                  onChange={(isSet) =>
                    onChange(
                      name,
                      isSet ? { ...rule, pauseReason: 'WAIT_APPLICANT' } : without(rule, 'pauseReason'),
                    )
                  }
                >
                  <span className="visually-hidden">{name}: </span>
                  {t(m.pause)}
                </Checkbox>
              </div>
            ),
        },
      ]}
    />
  );
}
