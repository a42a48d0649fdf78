import type { FindingView } from '@veche/contracts';
import { messages, useT } from '../../../../i18n/index.ts';
import type { FindingSeverity } from '../../../../ui/finding.tsx';

const m = messages({
  block: { ru: 'Мешает согласовать', en: 'Prevents approval' },
  warning: { ru: 'Замечание', en: 'Remark' },
  defect: { ru: 'Недостаток уведомления', en: 'Defect of the notice' },
  unknown: { ru: 'Не проверено', en: 'Not checked' },
  info: { ru: 'Справка', en: 'For information' },
  unchecked: { ru: 'Не проверено: «{title}»', en: 'Not checked: “{title}”' },
  passed: { ru: 'Проверено', en: 'Checked' },
  advise: { ru: 'Что предложить организатору', en: 'What to advise the organiser' },
  adviseNotice: {
    ru: 'Как организатору устранить недостаток',
    en: 'How the organiser can mend the defect',
  },
  rule: { ru: 'правило {id}', en: 'rule {id}' },
});

export function severityOf({
  outcome,
  severity,
}: Pick<FindingView, 'outcome' | 'severity'>): FindingSeverity {
  if (outcome === 'passed') return 'ok';
  if (outcome === 'unknown') return 'unknown';
  if (severity === 'information' || severity === 'agency') return 'info';
  return severity === 'block' ? 'bad' : 'warn';
}

/** The spoken name of a finding's sign, and its basis in one line. */
export function useFindingWords() {
  const t = useT();
  return {
    severityLabel: ({ outcome, severity }: Pick<FindingView, 'outcome' | 'severity'>): string => {
      if (outcome === 'passed') return t(m.passed);
      if (outcome === 'unknown') return t(m.unknown);
      if (severity === 'information' || severity === 'agency') return t(m.info);
      return t(severity === 'block' ? m.block : severity === 'defect' ? m.defect : m.warning);
    },
    /** The title of a check states its fault; a check that could not be computed has found none. */
    titleText: ({ title, message, outcome }: Pick<FindingView, 'title' | 'message' | 'outcome'>): string =>
      outcome === 'unknown'
        ? t(m.unchecked, { title: t.text(title) })
        : // What a passed check says is the whole of it: «Выходов хватает».
          t.text(outcome === 'passed' ? message : title),
    /** A remedy speaks to the organiser unless it is the officer's own; a caption tells which. One of an uncomputed check is for us, and is left out. */
    remedyOf: ({
      remedy,
      outcome,
      severity,
      audience,
    }: Pick<FindingView, 'remedy' | 'outcome' | 'severity' | 'audience'>): {
      readonly remedy?: string;
      readonly remedyCaption?: string;
    } =>
      remedy === undefined || outcome !== 'fired'
        ? {}
        : {
            remedy: t.text(remedy),
            ...(audience === 'officer'
              ? {}
              : { remedyCaption: t(severity === 'defect' ? m.adviseNotice : m.advise) }),
          },
    basisText: ({ basis, checkId }: Pick<FindingView, 'basis' | 'checkId'>): string =>
      [
        ...basis.map((each) =>
          [each.title === undefined ? each.act : t.text(each.title), each.clause && t.text(each.clause)]
            .filter(Boolean)
            .join(', '),
        ),
        t(m.rule, { id: checkId }),
      ].join(' · '),
  };
}
