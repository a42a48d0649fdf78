import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { CheckboxGroup } from '../../../../ui/checkbox-group.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { statuses } from '../../../../ui/statuses.ts';
import { statusCode } from '../../../register/shared/request-words.ts';
import { MetricFields } from './metric-fields.tsx';
import type { StepProps } from './step-props.ts';
import type { RuleEvent } from '../rule-types.ts';

const m = messages({
  daysLeft: { ru: 'Осталось рабочих дней, не больше', en: 'Working days left, at most' },
  daysLeftHint: { ru: '0 – в последний день', en: '0 means on the last day' },
  statuses: { ru: 'Какие статусы', en: 'Which statuses' },
  statusesHint: { ru: 'Ничего не отмечено – любой переход', en: 'Nothing ticked: any change' },
  hours: { ru: 'Молчит, часов', en: 'Silent for, hours' },
});

const statusIds = Object.keys(statusCode) as (keyof typeof statusCode)[];

/** What only this kind of event needs. */
export function EventFields({
  event,
  onChange,
  errorAt,
}: {
  readonly event: RuleEvent;
  readonly onChange: (event: RuleEvent) => void;
  readonly errorAt: StepProps['errorAt'];
}): ReactElement | null {
  const t = useT();
  switch (event.kind) {
    case 'due-soon':
      return (
        <NumberField
          label={t(m.daysLeft)}
          hint={t(m.daysLeftHint)}
          name="event/workingDaysLeft"
          error={errorAt('event/workingDaysLeft')}
          minValue={0}
          maxValue={60}
          value={event.workingDaysLeft}
          onChange={(n) => n !== null && onChange({ ...event, workingDaysLeft: n })}
        />
      );
    case 'status-changed':
      return (
        <CheckboxGroup
          label={t(m.statuses)}
          hint={t(m.statusesHint)}
          name="event/to"
          error={errorAt('event/to')}
          options={statusIds.map((id) => ({ id, label: t.text(statuses[statusCode[id]].text) }))}
          value={event.to}
          onChange={(to) => onChange({ ...event, to })}
        />
      );
    case 'source-silent':
      return (
        <NumberField
          label={t(m.hours)}
          name="event/hours"
          error={errorAt('event/hours')}
          minValue={1}
          maxValue={720}
          value={event.hours}
          onChange={(n) => n !== null && onChange({ ...event, hours: n })}
        />
      );
    case 'metric':
      return <MetricFields event={event} onChange={onChange} errorAt={errorAt} />;
    default:
      return null;
  }
}
