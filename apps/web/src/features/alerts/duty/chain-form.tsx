import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, onVersion, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { RecipientsField } from '../rules/recipients-field.tsx';
import { isWholeChain, withStep, type Chain, type ChainDraft, type ChainStep } from './chain-draft.ts';

const m = messages({
  title: { ru: 'Название', en: 'Name' },
  lack: {
    ru: 'Назовите цепочку, и на каждом шаге кого-нибудь позовите',
    en: 'Name the chain, and call somebody at each step',
  },
  step: { ru: 'Шаг {n}', en: 'Step {n}' },
  after: { ru: 'Через', en: 'After' },
  days: { ru: 'рабочих дней', en: 'working days' },
  hours: { ru: 'рабочих минут', en: 'working minutes' },
  unit: { ru: 'Чего', en: 'Of what' },
  who: { ru: 'Кого позвать', en: 'Whom to call' },
  add: { ru: 'Добавить шаг', en: 'Add a step' },
  removeStep: { ru: 'Убрать шаг {n}', en: 'Remove step {n}' },
  isDefault: { ru: 'Обычная цепочка города', en: 'The usual chain of the town' },
  save: { ru: 'Сохранить', en: 'Save' },
  remove: { ru: 'Удалить цепочку', en: 'Delete the chain' },
  note: {
    ru: 'Оповещения, которые уже идут по цепочке, пойдут по прежней',
    en: 'Alerts under way go on by the former one',
  },
});

/** The steps of a chain: after how much working time, and whom. */
export function ChainForm({
  chain,
  initial,
  vocabulary,
  onDone,
}: {
  readonly chain?: Chain;
  readonly initial: ChainDraft;
  readonly vocabulary: AlertVocabulary;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const settled = async (): Promise<void> => {
    onDone();
    await client.invalidateQueries({ queryKey: ['alert-chains'] });
    await client.invalidateQueries({ queryKey: ['alert-vocabulary'] });
  };
  const save = useCommand(
    (_: void, { header }) => {
      const { title, isDefault, steps } = draft;
      const body = { title: title.trim(), isDefault, steps: [...steps] };
      if (chain === undefined) return unwrap(api.POST('/v1/escalation-chains', { body, params: { header } }));
      return unwrap(
        api.PUT('/v1/escalation-chains/{id}', {
          body,
          params: { path: { id: chain.id }, header: { ...header, ...onVersion(chain.version) } },
        }),
      );
    },
    { onSuccess: settled },
  );
  const remove = useCommand(
    (id: string, { header }) =>
      unwrap(api.DELETE('/v1/escalation-chains/{id}', { params: { path: { id }, header } })),
    { onSuccess: settled },
  );
  const setStep = (at: number, step: ChainStep): void =>
    setDraft({ ...draft, steps: draft.steps.map((each, index) => (index === at ? step : each)) });
  return (
    <div className="form">
      <TextField
        label={t(m.title)}
        maxLength={120}
        value={draft.title}
        error={isTried && !isWholeChain(draft) ? t(m.lack) : undefined}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      {draft.steps.map((step, index) => (
        <fieldset key={index} className="chain-step">
          <legend>{t(m.step, { n: index + 1 })}</legend>
          <StepFields step={step} vocabulary={vocabulary} onChange={(next) => setStep(index, next)} />
          {draft.steps.length > 1 && (
            <p>
              <Button
                variant="quiet"
                size="small"
                icon="trash"
                onPress={() =>
                  setDraft({ ...draft, steps: draft.steps.filter((_, other) => other !== index) })
                }
              >
                {t(m.removeStep, { n: index + 1 })}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      {draft.steps.length < 10 && (
        <p>
          <Button size="small" icon="plus" onPress={() => setDraft(withStep(draft))}>
            {t(m.add)}
          </Button>
        </p>
      )}
      <Checkbox isSelected={draft.isDefault} onChange={(isDefault) => setDraft({ ...draft, isDefault })}>
        {t(m.isDefault)}
      </Checkbox>
      <ProblemCallout problem={save.error ?? remove.error} />
      <div className="btn-row">
        <Button
          variant="primary"
          isBusy={save.isPending}
          onPress={() => {
            setTried(true);
            if (isWholeChain(draft)) save.mutate();
          }}
        >
          {t(m.save)}
        </Button>
        {chain !== undefined && !chain.isDefault && (
          <Button variant="danger" isBusy={remove.isPending} onPress={() => remove.mutate(chain.id)}>
            {t(m.remove)}
          </Button>
        )}
        {chain !== undefined && <span className="small muted">{t(m.note)}</span>}
      </div>
    </div>
  );
}

function StepFields({
  step,
  vocabulary,
  onChange,
}: {
  readonly step: ChainStep;
  readonly vocabulary: AlertVocabulary;
  readonly onChange: (step: ChainStep) => void;
}): ReactElement {
  const t = useT();
  return (
    <>
      <div className="rule-inline">
        <NumberField
          label={t(m.after)}
          minValue={0}
          maxValue={10_000}
          value={step.after.amount}
          onChange={(n) => n !== null && onChange({ ...step, after: { ...step.after, amount: n } })}
        />
        <Select<ChainStep['after']['unit']>
          label={t(m.unit)}
          value={step.after.unit}
          options={[
            { id: 'working-days', label: t(m.days) },
            { id: 'working-minutes', label: t(m.hours) },
          ]}
          onChange={(unit) => onChange({ ...step, after: { ...step.after, unit } })}
        />
      </div>
      <RecipientsField
        label={t(m.who)}
        recipients={step.recipients}
        vocabulary={vocabulary}
        onChange={(recipients) => onChange({ ...step, recipients })}
      />
    </>
  );
}
