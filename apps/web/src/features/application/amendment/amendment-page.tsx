import { useQuery } from '@tanstack/react-query';
import type { ApplicationView, WizardStep } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { FormProvider } from '../../wizard/form/form-store.ts';
import { EventStep } from '../../wizard/steps/event/event-step.tsx';
import { PeopleStep } from '../../wizard/steps/people/people-step.tsx';
import { PlaceStep } from '../../wizard/steps/place/place-step.tsx';
import { SafetyStep } from '../../wizard/steps/safety/safety-step.tsx';
import { useFieldLink } from '../../wizard/use-field-link.ts';
import { WizardFrame, WizardSkeleton } from '../../wizard/wizard-frame.tsx';
import { applicationQuery } from '../application-queries.ts';
import { ChangesTable } from './changes-table.tsx';
import { useAmendment, type Amendment } from './use-amendment.ts';

const m = messages({
  title: { ru: 'Изменить согласованное мероприятие', en: 'Change an agreed event' },
  stays: {
    ru: 'Разрешение действует, пока изменение не согласуют. Ведомства проверят расчёты заново.',
    en: 'The permit stays in force until the change is approved. Agencies check the figures again.',
  },
  compare: { ru: 'Сравнение и подача', en: 'Compare and file' },
  reason: { ru: 'Почему меняете', en: 'Why you change it' },
  reasonHint: { ru: 'Одна-две фразы для исполнителя', en: 'A sentence or two for the officer' },
  reasonEmpty: { ru: 'Напишите, почему меняете', en: 'Write why you change it' },
  nothing: { ru: 'Вы пока ничего не изменили', en: 'Nothing is changed yet' },
  nothingText: {
    ru: 'Откройте нужный шаг, исправьте и вернитесь сюда.',
    en: 'Open the step, change it and come back.',
  },
  back: { ru: 'Назад', en: 'Back' },
  leave: { ru: 'К заявке', en: 'To the application' },
  next: { ru: 'Дальше', en: 'Next' },
  send: { ru: 'Подать изменение', en: 'File the change' },
  reset: { ru: 'Вернуть как было', en: 'Undo all changes' },
  changed: { ru: 'Изменено полей: {n}', en: 'Fields changed: {n}' },
  closed: { ru: 'Сейчас изменить мероприятие нельзя', en: 'The event cannot be changed now' },
  closedText: {
    ru: 'Изменения подают к согласованному мероприятию с действующим разрешением, по одному.',
    en: 'Changes are filed for an agreed event with a permit in force, one at a time.',
  },
});

const steps = ['event', 'place', 'people', 'safety', 'check'] as const satisfies readonly WizardStep[];
type AmendmentStep = (typeof steps)[number];
const isStep = (step: string | undefined): step is AmendmentStep => steps.some((known) => known === step);

function Compare({
  amendment,
  hasTried,
}: {
  readonly amendment: Amendment;
  readonly hasTried: boolean;
}): ReactElement {
  const t = useT();
  const { changes, problem, reason, setReason, reset } = amendment;
  if (changes.length === 0)
    return (
      <EmptyState icon="pen" title={t(m.nothing)}>
        {t(m.nothingText)}
      </EmptyState>
    );
  return (
    <>
      <ChangesTable changes={changes} />
      <div className="mt-3">
        <Button size="small" variant="quiet" icon="undo" onPress={reset}>
          {t(m.reset)}
        </Button>
      </div>
      <Section title={t(m.reason)}>
        <TextArea
          label={t(m.reason)}
          hint={t(m.reasonHint)}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={hasTried && reason.trim() === '' ? t(m.reasonEmpty) : undefined}
        />
      </Section>
      {problem && (
        <Callout tone="bad" isAnnounced className="mt-4">
          {problem.title}
        </Callout>
      )}
    </>
  );
}

function StepFields({
  step,
  id,
  amendment,
  hasTried,
}: {
  readonly step: AmendmentStep;
  readonly id: string;
  readonly amendment: Amendment;
  readonly hasTried: boolean;
}): ReactElement {
  switch (step) {
    case 'event':
      return <EventStep />;
    case 'place':
      return <PlaceStep applicationId={id} />;
    case 'people':
      return <PeopleStep />;
    case 'safety':
      return <SafetyStep applicationId={undefined} />;
    case 'check':
      return <Compare amendment={amendment} hasTried={hasTried} />;
  }
}

function OpenAmendment({
  application,
  step,
}: {
  readonly application: ApplicationView;
  readonly step: AmendmentStep;
}): ReactElement {
  const t = useT();
  const amendment = useAmendment(application);
  const [hasTried, setTried] = useState(false);
  useFieldLink();
  const base = `/applications/${application.id}/amend`;
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const send = (): void => {
    setTried(true);
    if (amendment.reason.trim() !== '') amendment.send();
  };
  return (
    <FormProvider value={amendment.store}>
      <WizardFrame
        step={step}
        base={base}
        shown={steps}
        {...(step === 'check' ? { title: t(m.compare) } : {})}
        bar={
          <ActionBar
            back={
              <ButtonLink
                to={previous === undefined ? `/applications/${application.id}` : `${base}/${previous}`}
                icon="left"
              >
                {t(previous === undefined ? m.leave : m.back)}
              </ButtonLink>
            }
            note={t(m.changed, { n: amendment.changes.length })}
            action={
              next === undefined ? (
                <Button
                  variant="primary"
                  icon="send"
                  isBusy={amendment.isSending}
                  onPress={send}
                  {...(amendment.changes.length === 0 ? { disabledReason: t(m.nothing) } : {})}
                >
                  {t(m.send)}
                </Button>
              ) : (
                <ButtonLink to={`${base}/${next}`} variant="primary" iconEnd="right">
                  {t(m.next)}
                </ButtonLink>
              )
            }
          />
        }
      >
        <Callout tone="run" className="mb-6" title={`${t(m.title)}.`}>
          {t(m.stays)}
        </Callout>
        <StepFields key={step} step={step} id={application.id} amendment={amendment} hasTried={hasTried} />
      </WizardFrame>
    </FormProvider>
  );
}

/** `/applications/:id/amend/:step`: a change of an agreed event with the fields of the wizard, compared before it is filed. */
export function AmendmentPage(): ReactElement {
  const t = useT();
  const { id = '', step } = useParams();
  const { data, error, refetch } = useQuery(applicationQuery(id));
  useTitle(t(m.title));
  if (data === undefined && error === null) return <WizardSkeleton />;
  if (data === undefined) {
    return (
      <div className="wrap py-8">
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!isStep(step)) return <Navigate to={`/applications/${id}/amend/place`} replace />;
  if (!data.abilities.includes('request-amendment')) {
    return (
      <div className="wrap py-8">
        <EmptyState
          icon="lock"
          title={t(m.closed)}
          action={<ButtonLink to={`/applications/${id}`}>{t(m.leave)}</ButtonLink>}
        >
          {t(m.closedText)}
        </EmptyState>
      </div>
    );
  }
  return <OpenAmendment key={id} application={data} step={step} />;
}
