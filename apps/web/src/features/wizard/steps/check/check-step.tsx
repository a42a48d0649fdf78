import type { EvaluationView } from '@veche/contracts';
import { useEffect, useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { Link } from '../../../../ui/link.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ErrorState, Skeleton } from '../../../../ui/states.tsx';
import { showToast } from '../../../../ui/toast-store.ts';
import { paperPath } from '../../../application/application-commands.ts';
import { useForm, useIsNotice } from '../../form/form-store.ts';
import type { Wizard } from '../../use-wizard.ts';
import { CheckStatement } from './check-statement.tsx';
import { FindingsGroups } from './findings-groups.tsx';
import { AgenciesBlock, NextStages } from './next-stages.tsx';
import { RemediesBlock } from './remedies-block.tsx';
import type { Submission } from './use-submission.ts';

const m = messages({
  checking: { ru: 'Проверяем всю заявку', en: 'Checking the whole application' },
  again: { ru: 'Проверить ещё раз', en: 'Check again' },
  applied: {
    ru: 'Изменение применено, заявка проверена заново',
    en: 'The change is applied and the application checked again',
  },
  confirmTitle: { ru: 'Подача', en: 'Filing' },
  confirm: { ru: 'Сведения верны. Подаю заявку', en: 'The data are right. I file the application' },
  confirmDetail: {
    ru: 'После подачи изменить можно, пока нет решения: по вопросу исполнителя',
    en: 'After filing it can be changed until the decision, when the officer asks',
  },
  confirmNotice: { ru: 'Сведения верны. Подаю уведомление', en: 'The data are right. I file the notice' },
  confirmNoticeDetail: {
    ru: 'Дата и время подачи станут датой и временем получения',
    en: 'The date and time of filing become those of receipt',
  },
  refused: { ru: 'Не подано.', en: 'Not filed.' },
  placeTaken: {
    ru: 'Пока вы заполняли, место согласовали для другого мероприятия.',
    en: 'While you were filling it in, the place was agreed for another event.',
  },
  toPlace: { ru: 'Выбрать другое время или место', en: 'Choose another time or place' },
  protocol: { ru: 'Протокол проверки, PDF', en: 'Protocol of the check, PDF' },
});

interface CheckStepProps {
  readonly applicationId: string;
  readonly wizard: Wizard;
  readonly submission: Submission;
  readonly base: string;
}

function SubmissionProblem({
  submission,
  base,
}: {
  readonly submission: Submission;
  readonly base: string;
}): ReactElement | null {
  const t = useT();
  const { problem } = submission;
  if (problem === undefined) return null;
  const isTaken = problem.code === 'place-taken';
  return (
    <Callout
      tone="bad"
      title={t(m.refused)}
      isAnnounced
      className="mt-4"
      {...(isTaken ? { action: <Link to={`${base}/place`}>{t(m.toPlace)}</Link> } : {})}
    >
      {isTaken ? t(m.placeTaken) : problem.title}
    </Callout>
  );
}

/** Step 7: the answer first, then what to change, then everything behind it. */
export function CheckStep({ applicationId, wizard, submission, base }: CheckStepProps): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const form = useForm((state) => state.form);
  const evaluation = useForm((state) => state.evaluation);
  const { check, isChecking, checkProblem } = submission;
  const [isApplying, setApplying] = useState(false);
  useEffect(() => void check(), [check]);
  const apply = async ({ changes }: EvaluationView['remedies'][number]): Promise<void> => {
    setApplying(true);
    wizard.form.getState().changeMany(changes);
    await check();
    setApplying(false);
    showToast(t(m.applied));
  };
  if (checkProblem !== undefined)
    return (
      <ErrorState
        title={checkProblem.title || undefined}
        traceId={checkProblem.traceId}
        onRetry={() => void check()}
        isRetrying={isChecking}
      />
    );
  if (evaluation === undefined || (isChecking && !isApplying && evaluation.findings.length === 0))
    return <Skeleton lines={8} label={t(m.checking)} />;
  return (
    <>
      <CheckStatement evaluation={evaluation} isNotice={isNotice} />
      <div className="btn-row mt-3 items-center">
        <Button size="small" icon="repeat" isBusy={isChecking} onPress={() => void check()}>
          {t(m.again)}
        </Button>
        {!isNotice && (
          <Link to={paperPath(applicationId, 'check-protocol', t.language)} icon="download" className="small">
            {t(m.protocol)}
          </Link>
        )}
      </div>
      <SubmissionProblem submission={submission} base={base} />
      {!isNotice && (
        <RemediesBlock
          remedies={evaluation.remedies}
          form={form}
          isApplying={isApplying}
          onApply={(remedy) => void apply(remedy)}
        />
      )}
      <FindingsGroups evaluation={evaluation} base={base} />
      {!isNotice && <AgenciesBlock evaluation={evaluation} />}
      <NextStages evaluation={evaluation} form={form} />
      <Section title={t(m.confirmTitle)}>
        <Checkbox
          isSelected={submission.isConfirmed}
          onChange={submission.setConfirmed}
          detail={t(isNotice ? m.confirmNoticeDetail : m.confirmDetail)}
        >
          {t(isNotice ? m.confirmNotice : m.confirm)}
        </Checkbox>
      </Section>
    </>
  );
}
