import type { CompiledPack } from './compiled-pack.ts';
import type { Evaluation } from './evaluation.ts';

export type StraightThrough = { readonly eligible: boolean; readonly reasons: readonly string[] };

/**
 * Whether an application may be proposed for approval without an officer's study. Never a public assembly; never while anything fired,
 * is unknown, or needs an agency. Reasons against are codes: `public-assembly`, `switched-off`, `class`, `fired:<id>`, `unknown:<id>`, `agency:<code>`.
 */
export function straightThroughEligible(evaluation: Evaluation, pack: CompiledPack): StraightThrough {
  const policy = pack.source.straightThrough;
  if (evaluation.eventClass === 'PUB') return { eligible: false, reasons: ['public-assembly'] };
  const reasons = [
    ...(policy.enabled ? [] : ['switched-off']),
    ...(policy.classes.includes(evaluation.eventClass) ? [] : ['class']),
    ...evaluation.findings.flatMap((finding) => {
      if (finding.outcome === 'unknown') return [`unknown:${finding.checkId}`];
      return finding.outcome === 'fired' && finding.severity !== 'I' ? [`fired:${finding.checkId}`] : [];
    }),
    ...evaluation.documents
      .filter((document) => document.outcome === 'unknown')
      .map((document) => `unknown:${document.type}`),
    ...evaluation.agencies.filter((agency) => agency.kind === 'C').map((agency) => `agency:${agency.code}`),
  ];
  // The gate check must itself have been computed and passed: its absence is not a pass.
  const gate = evaluation.findings.find((finding) => finding.checkId === policy.gateCheck);
  if (!gate) reasons.push(`unknown:${policy.gateCheck}`);
  return { eligible: reasons.length === 0, reasons };
}
