import type { AlertMetric } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Select } from '../../../../ui/select.tsx';
import { hasPeriod, isShare, metricIds, metricNames } from '../rule-words.ts';
import type { StepProps } from './step-props.ts';
import type { RuleEvent } from '../rule-types.ts';

type MetricEvent = Extract<RuleEvent, { kind: 'metric' }>;

const m = messages({
  metric: { ru: 'Показатель', en: 'Figure' },
  comparison: { ru: 'Сообщать, когда', en: 'Tell when it is' },
  above: { ru: 'порог и больше', en: 'the threshold or more' },
  below: { ru: 'порог и меньше', en: 'the threshold or less' },
  threshold: { ru: 'Порог', en: 'Threshold' },
  recovery: { ru: 'Конец, когда вернётся до', en: 'Over when it is back at' },
  recoveryHint: {
    ru: 'Чтобы не писать при каждом колебании у порога',
    en: 'So that a figure trembling at its threshold does not tell each time',
  },
  period: { ru: 'За сколько дней считать', en: 'Over how many days' },
  looked: {
    ru: 'Смотрим при включении правила и затем каждые пять минут.',
    en: 'Looked at when the rule is turned on, then every five minutes.',
  },
});

/** A figure, its threshold, and where it is well again. */
export function MetricFields({
  event,
  onChange,
  errorAt,
}: {
  readonly event: MetricEvent;
  readonly onChange: (event: MetricEvent) => void;
  readonly errorAt: StepProps['errorAt'];
}): ReactElement {
  const t = useT();
  const share = isShare(event.metric);
  const factor = share ? 100 : 1;
  const shown = (value: number): number => Math.round(value * factor * 10) / 10;
  const limit = { minValue: 0, ...(share ? { maxValue: 100, unit: '%' } : {}) };
  const setMetric = (metric: AlertMetric): void => {
    if (isShare(metric) === share) return onChange({ ...event, metric });
    const { recovery: _former, ...rest } = event;
    // A share and a count have no common measure.
    onChange({ ...rest, metric, threshold: isShare(metric) ? 0.9 : 10 });
  };
  return (
    <>
      <div className="rule-columns">
        <Select<AlertMetric>
          label={t(m.metric)}
          name="event/metric"
          value={event.metric}
          options={metricIds.map((id) => ({ id, label: t(metricNames[id]) }))}
          onChange={setMetric}
        />
        {hasPeriod(event.metric) && (
          <NumberField
            label={t(m.period)}
            name="event/periodDays"
            error={errorAt('event/periodDays')}
            minValue={1}
            maxValue={365}
            value={event.periodDays}
            onChange={(n) => n !== null && onChange({ ...event, periodDays: n })}
          />
        )}
      </div>
      <RadioGroup
        label={t(m.comparison)}
        look="inline"
        value={event.comparison}
        options={(['above', 'below'] as const).map((id) => ({ id, label: t(m[id]) }))}
        onChange={(comparison) => onChange({ ...event, comparison })}
      />
      <div className="rule-columns">
        <NumberField
          label={t(m.threshold)}
          name="event/threshold"
          error={errorAt('event/threshold')}
          {...limit}
          value={shown(event.threshold)}
          onChange={(n) => n !== null && onChange({ ...event, threshold: n / factor })}
        />
        <NumberField
          label={t(m.recovery)}
          hint={t(m.recoveryHint)}
          name="event/recovery"
          error={errorAt('event/recovery')}
          isOptional
          {...limit}
          value={event.recovery === undefined ? null : shown(event.recovery)}
          onChange={(n) => {
            const { recovery: _former, ...rest } = event;
            onChange(n === null ? rest : { ...rest, recovery: n / factor });
          }}
        />
      </div>
      <p className="small muted">{t(m.looked)}</p>
    </>
  );
}
