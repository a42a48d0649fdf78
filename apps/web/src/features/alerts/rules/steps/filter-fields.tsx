import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { CheckboxGroup } from '../../../../ui/checkbox-group.tsx';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import type { Option } from '../../../../ui/option.ts';
import { criticalityWord } from '../../../register/shared/request-words.ts';
import { PickMany } from '../pick-many.tsx';
import { isAboutRequest, isAboutSource } from '../rule-words.ts';
import type { StepProps } from './step-props.ts';
import type { RuleFilter } from '../rule-types.ts';

const m = messages({
  services: { ru: 'Услуги', en: 'Services' },
  categories: { ru: 'Категории', en: 'Categories' },
  units: { ru: 'Подразделения', en: 'Units' },
  districts: { ru: 'Районы', en: 'Districts' },
  sources: { ru: 'Источники', en: 'Sources' },
  criticality: { ru: 'Важность запроса', en: 'Criticality of the request' },
  withoutAnswer: { ru: 'Только пока ответа не было', en: 'Only while there was no answer' },
  reopened: { ru: 'Только те, что возвращались в работу', en: 'Only those that came back to work' },
});

const criticalities = ['normal', 'high', 'critical'] as const;
type ListName = 'services' | 'categories' | 'units' | 'districts' | 'sources';

/** Which requests a rule is about; what is left empty lets everything through. */
export function FilterFields({ draft, vocabulary, onChange, errorAt }: StepProps): ReactElement {
  const t = useT();
  const { filter, event } = draft;
  const kind = event?.kind ?? 'due';
  const set = (change: Partial<RuleFilter>): void => onChange({ ...draft, filter: { ...filter, ...change } });
  const named = (list: typeof vocabulary.units): Option[] =>
    list.map(({ code, title }) => ({ id: code, label: t.text(title) }));
  const plain = (list: readonly string[]): Option[] => list.map((name) => ({ id: name, label: name }));
  const lists: Partial<Record<ListName, Option[]>> = {
    ...(!isAboutSource(kind) &&
      draft.process === undefined && {
        services: named(vocabulary.services),
        categories: plain(vocabulary.categories),
      }),
    ...(!isAboutSource(kind) && {
      units: named(vocabulary.units),
      districts: plain(vocabulary.districts),
    }),
    sources: named(vocabulary.sources),
  };
  return (
    <>
      <div className="rule-columns">
        {(Object.entries(lists) as [ListName, Option[]][]).map(([list, options]) => (
          <PickMany
            key={list}
            label={t(m[list])}
            name={`filter/${list}`}
            error={errorAt(`filter/${list}`)}
            options={options}
            values={filter[list]}
            onChange={(values) => set({ [list]: values })}
          />
        ))}
        {!isAboutSource(kind) && (
          <CheckboxGroup
            label={t(m.criticality)}
            name="filter/criticalities"
            isOptional
            options={criticalities.map((id) => ({ id, label: t(criticalityWord[id]) }))}
            value={filter.criticalities}
            onChange={(values) => set({ criticalities: values })}
          />
        )}
      </div>
      {isAboutRequest(kind) && (
        <div>
          <Checkbox isSelected={filter.withoutAnswer} onChange={(withoutAnswer) => set({ withoutAnswer })}>
            {t(m.withoutAnswer)}
          </Checkbox>
          <Checkbox isSelected={filter.reopened} onChange={(reopened) => set({ reopened })}>
            {t(m.reopened)}
          </Checkbox>
        </div>
      )}
    </>
  );
}
