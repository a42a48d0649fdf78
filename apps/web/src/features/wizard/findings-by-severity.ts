import type { EvaluationView, FindingView } from '@veche/contracts';
import type { WizardStep } from '@veche/contracts';
import type { FindingSeverity } from '../../ui/finding.tsx';

/** The rules know the last step as the review of the whole. */
export const stepOf = (finding: Pick<FindingView, 'step'>): WizardStep => {
  switch (finding.step) {
    case 'kind':
    case 'event':
    case 'place':
    case 'people':
    case 'safety':
    case 'documents':
      return finding.step;
    default:
      return 'check';
  }
};

/** What the applicant is shown: nothing that is for officers only. */
export const findingsFor = (evaluation: EvaluationView | undefined): readonly FindingView[] =>
  (evaluation?.findings ?? []).filter(({ audience }) => audience === 'applicant');

export type FindingGroup = 'blocking' | 'advice' | 'defects' | 'agencies' | 'unknown' | 'passed';

/** Which group a finding belongs to. A notice has defects and never anything that blocks. */
export function groupOf(finding: FindingView): FindingGroup {
  if (finding.outcome === 'passed') return 'passed';
  if (finding.outcome === 'unknown') return 'unknown';
  switch (finding.severity) {
    case 'block':
      return 'blocking';
    case 'defect':
      return 'defects';
    case 'agency':
      return 'agencies';
    case 'warning':
    case 'information':
      return 'advice';
  }
}

export const severityOf: Record<FindingGroup, FindingSeverity> = {
  blocking: 'bad',
  advice: 'warn',
  defects: 'warn',
  agencies: 'warn',
  unknown: 'unknown',
  passed: 'ok',
};

/** Findings by group, in the order the rules gave. */
export function groupFindings(
  findings: readonly FindingView[],
): Record<FindingGroup, readonly FindingView[]> {
  const of = (group: FindingGroup): readonly FindingView[] =>
    findings.filter((finding) => groupOf(finding) === group);
  return {
    blocking: of('blocking'),
    advice: of('advice'),
    defects: of('defects'),
    agencies: of('agencies'),
    unknown: of('unknown'),
    passed: of('passed'),
  };
}
