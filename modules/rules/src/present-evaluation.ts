import type { Basis, CompiledPack, Evaluation, Finding, Gate, Severity } from '@veche/checks';
import type { EvaluationView, FindingView } from '@veche/contracts';
import type { BilingualText, Instant } from '@veche/kernel';

const severities = {
  B: 'block',
  W: 'warning',
  I: 'information',
  C: 'agency',
  DEF: 'defect',
} as const satisfies Record<Severity, FindingView['severity']>;

/** An evaluation as screens and papers read it. */
export function presentEvaluation(
  evaluation: Evaluation,
  pack: CompiledPack,
  known: {
    hash: string;
    evaluatedAt: Instant;
    remedies: EvaluationView['remedies'];
    canSubmit: boolean;
    straightThrough: boolean;
  },
): EvaluationView {
  const shown = evaluation.findings.filter((finding) => finding.outcome !== 'not-applicable');
  return {
    packVersion: evaluation.packVersion,
    packHash: known.hash,
    evaluatedAt: known.evaluatedAt,
    findings: shown.map((finding) => presentFinding(finding, pack)),
    passedCount: shown.filter((finding) => finding.outcome === 'passed').length,
    documents: evaluation.documents
      .filter((document) => document.outcome === 'required' && isAskedAt(document.gate, evaluation.gate))
      .map((document) => ({
        type: document.type,
        title: document.title,
        reason: document.reason,
        basis: presentBasis(document.basis, pack),
        satisfied: document.present === true,
      })),
    agencies: evaluation.agencies
      .filter((agency) => agency.outcome === 'required')
      .map((agency) => ({
        agency: agency.code,
        title: agency.title,
        kind: agency.kind === 'C' ? 'concurrence' : 'notify',
        reason: joinTexts(agency.reasons.map((reason) => reason.text)),
        basis: presentBasis(
          agency.reasons.flatMap((reason) => reason.basis),
          pack,
        ),
      })),
    remedies: known.remedies,
    canSubmit: known.canSubmit,
    straightThrough: known.straightThrough,
  };
}

/** Papers of later stages (acceptance acts, reports) are not asked for before their stage. */
const isAskedAt = (gate: Gate, reached: Gate): boolean => gate === 'submission' || gate === reached;

function presentFinding(finding: Finding, pack: CompiledPack): FindingView {
  return {
    checkId: finding.checkId,
    checkVersion: finding.version,
    outcome: finding.outcome as FindingView['outcome'],
    severity: severities[finding.severity],
    agencies: [...finding.agencies],
    title: finding.title,
    message: finding.message ?? finding.title,
    ...(finding.remedy ? { remedy: finding.remedy } : {}),
    values: Object.fromEntries(
      Object.entries(finding.values).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
      ]),
    ) as FindingView['values'],
    missingFacts: [...finding.missingFacts],
    basis: presentBasis(finding.basis, pack),
    step: finding.pointer.step,
    ...(finding.pointer.field === undefined ? {} : { pointer: finding.pointer.field }),
    audience: finding.audience,
  };
}

export function presentBasis(basis: readonly Basis[], pack: CompiledPack): FindingView['basis'] {
  return basis.map((each) => {
    const title = pack.acts.get(each.act)?.shortTitle;
    return {
      act: each.act,
      verification: each.verification,
      ...(title ? { title } : {}),
      ...(each.clause ? { clause: each.clause } : {}),
    };
  });
}

const lowerFirst = (text: string): string =>
  // An abbreviation («ЛЭП», "LPG") keeps its capitals.
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Several reasons read as one phrase: the later ones go on with a small letter. */
const joinTexts = (texts: readonly BilingualText[]): BilingualText => {
  const joined = (language: 'ru' | 'en'): string =>
    texts.map((each, at) => (at === 0 ? each[language] : lowerFirst(each[language]))).join('; ');
  return { ru: joined('ru'), en: joined('en') };
};
