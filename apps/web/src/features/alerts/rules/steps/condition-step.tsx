import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Select } from '../../../../ui/select.tsx';
import { severityIds, severityNames } from '../../alert-words.tsx';
import { withSeverity } from '../rule-draft.ts';
import { groupingNames, groupingsFor, isMomentary } from '../rule-words.ts';
import { EventFields } from './event-fields.tsx';
import { FilterFields } from './filter-fields.tsx';
import type { StepProps } from './step-props.ts';
import type { RuleDefinition } from '../rule-types.ts';

const m = messages({
  when: { ru: 'Когда срабатывает', en: 'When it fires' },
  which: { ru: 'Какие запросы', en: 'Which requests' },
  count: { ru: 'Сколько случаев', en: 'How many cases' },
  countHint: { ru: '1 – сообщать о каждом', en: '1 means every case is told' },
  within: { ru: 'За сколько минут', en: 'Within how many minutes' },
  lasts: { ru: 'Держится, минут', en: 'Lasts for, minutes' },
  lastsHint: { ru: '0 – сообщать сразу', en: '0 means at once' },
  group: { ru: 'Одно оповещение', en: 'One alert' },
  groupHint: { ru: 'Случаи одной группы приходят вместе', en: 'Cases of one group come together' },
  severity: { ru: 'Важность', en: 'Severity' },
  information: { ru: 'Можно прочитать, когда удобно', en: 'May be read whenever it suits' },
  warning: { ru: 'Скоро понадобится вмешаться', en: 'Somebody will have to step in soon' },
  critical: {
    ru: 'Нужно подтверждение; пока его нет, зовём выше. Тихие часы не действуют',
    en: 'Must be acknowledged; until then others are called. Ignores quiet hours',
  },
});

/** The second step: when, which, how grave. */
export function ConditionStep(props: StepProps): ReactElement | null {
  const t = useT();
  const { draft, onChange, errorAt } = props;
  const { event } = draft;
  if (event === null) return null;
  return (
    <>
      <fieldset>
        <legend>{t(m.when)}</legend>
        <EventFields
          event={event}
          errorAt={errorAt}
          onChange={(changed) => onChange({ ...draft, event: changed })}
        />
        <ThresholdFields {...props} kind={event.kind} />
      </fieldset>
      <fieldset>
        <legend>{t(m.which)}</legend>
        <FilterFields {...props} />
      </fieldset>
      <RadioGroup
        label={t(m.severity)}
        name="severity"
        error={errorAt('severity')}
        value={draft.severity}
        options={severityIds.map((id) => ({ id, label: t(severityNames[id]), detail: t(m[id]) }))}
        onChange={(severity) => onChange(withSeverity(draft, severity))}
      />
    </>
  );
}

function ThresholdFields({
  draft,
  onChange,
  errorAt,
  kind,
}: StepProps & { readonly kind: RuleDefinition['event']['kind'] }): ReactElement {
  const t = useT();
  const { threshold } = draft;
  const set = (change: Partial<RuleDefinition['threshold']>): void =>
    onChange({ ...draft, threshold: { ...threshold, ...change } });
  const groupings = groupingsFor(kind);
  return (
    <div className="rule-columns">
      {kind !== 'metric' && (
        <NumberField
          label={t(m.count)}
          hint={t(m.countHint)}
          name="threshold/count"
          error={errorAt('threshold/count')}
          minValue={1}
          maxValue={10_000}
          value={threshold.count}
          onChange={(n) => n !== null && set({ count: n, ...windowFor(n, threshold.withinMinutes) })}
        />
      )}
      {threshold.count > 1 && (
        <NumberField
          label={t(m.within)}
          name="threshold/withinMinutes"
          error={errorAt('threshold/withinMinutes')}
          minValue={0}
          maxValue={43_200}
          value={threshold.withinMinutes}
          onChange={(n) => n !== null && set({ withinMinutes: n })}
        />
      )}
      {!isMomentary(kind) && (
        <NumberField
          label={t(m.lasts)}
          hint={t(m.lastsHint)}
          name="threshold/forMinutes"
          error={errorAt('threshold/forMinutes')}
          minValue={0}
          maxValue={43_200}
          value={threshold.forMinutes}
          onChange={(n) => n !== null && set({ forMinutes: n })}
        />
      )}
      {groupings.length > 1 && (
        <Select<RuleDefinition['groupBy']>
          label={t(m.group)}
          hint={t(m.groupHint)}
          name="groupBy"
          error={errorAt('groupBy')}
          value={draft.groupBy}
          options={groupings.map((id) => ({ id, label: t(groupingNames[id]) }))}
          onChange={(groupBy) => onChange({ ...draft, groupBy })}
        />
      )}
    </div>
  );
}

/** Several cases need a time within which they are counted: an hour to begin with. */
const windowFor = (count: number, withinMinutes: number) =>
  count > 1 && withinMinutes === 0 ? { withinMinutes: 60 } : {};
