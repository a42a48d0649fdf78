import type { FindingView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Finding } from '../../../../ui/finding.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { useCase } from '../case-context.ts';
import { withQuestion } from '../decision/case-draft.ts';
import { severityOf, useFindingWords } from './finding-words.ts';

const m = messages({
  ask: { ru: 'Спросить заявителя', en: 'Ask the applicant' },
  asked: { ru: 'Вопрос в уточнении', en: 'In the clarification' },
  confirm: { ru: 'Подтвердить вручную', en: 'Confirm by hand' },
  unconfirm: { ru: 'Снять подтверждение', en: 'Take the confirmation back' },
  reason: { ru: 'Как проверено: {title}', en: 'How it was checked: {title}' },
  reasonHint: {
    ru: 'Например: «лицензия действует, сверено с реестром 27 мая»',
    en: 'For example: “the licence is valid, checked in the register on 27 May”',
  },
});

/** Confirming by hand a check that could not be computed: the reason goes into the decision. */
function ManualConfirmation({ finding }: { readonly finding: FindingView }): ReactElement {
  const t = useT();
  const { draft, changeDraft } = useCase();
  const reason = draft.resolved[finding.checkId];
  const set = (text: string | undefined): void =>
    changeDraft((each) => {
      const { [finding.checkId]: _dropped, ...others } = each.resolved;
      return { ...each, resolved: text === undefined ? others : { ...others, [finding.checkId]: text } };
    });
  if (reason === undefined) {
    return (
      <button type="button" className="link" onClick={() => set('')}>
        {t(m.confirm)}
      </button>
    );
  }
  return (
    <div className="mt-1 basis-full">
      <TextArea
        label={t(m.reason, { title: t.text(finding.title) })}
        hint={t(m.reasonHint)}
        rows={2}
        maxLength={2000}
        value={reason}
        autoFocus={reason === ''}
        onChange={set}
      />
      <button type="button" className="link small" onClick={() => set(undefined)}>
        {t(m.unconfirm)}
      </button>
    </div>
  );
}

/** A finding of the case with what the officer can do about it. */
export function CaseFinding({ finding }: { readonly finding: FindingView }): ReactElement {
  const t = useT();
  const { application, draft, changeDraft, can } = useCase();
  const { severityLabel, titleText, basisText, remedyOf } = useFindingWords();
  const { outcome, pointer, severity } = finding;
  const isOpen = outcome !== 'passed';
  const canAsk =
    isOpen && pointer !== undefined && can('request-clarification') && application.procedure === 'approval';
  const canConfirm =
    outcome === 'unknown' && (severity === 'block' || severity === 'defect') && can('decide');
  const isAsked = draft.questions.some((question) => question.checkId === finding.checkId);
  const ask = (): void => {
    if (pointer === undefined) return;
    // The remedy of a check that could not be computed speaks of us, not of the applicant.
    const question =
      outcome === 'fired'
        ? [t.text(finding.message), finding.remedy && t.text(finding.remedy)].filter(Boolean).join(' ')
        : '';
    changeDraft((each) => withQuestion(each, { pointer, question, checkId: finding.checkId }));
  };
  return (
    <Finding
      severity={severityOf(finding)}
      severityLabel={severityLabel(finding)}
      title={titleText(finding)}
      {...(isOpen ? { value: t.text(finding.message) } : {})}
      {...remedyOf(finding)}
      basis={basisText(finding)}
    >
      {(canAsk || canConfirm) && (
        <span className="finding-acts">
          {canConfirm && <ManualConfirmation finding={finding} />}
          {canAsk &&
            (isAsked ? (
              <span className="muted">{t(m.asked)}</span>
            ) : (
              <button type="button" className="link" onClick={ask}>
                {t(m.ask)}
              </button>
            ))}
        </span>
      )}
    </Finding>
  );
}
