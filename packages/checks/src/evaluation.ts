import type { BilingualText } from '@veche/kernel';
import type { Outcome } from './evaluate-check.ts';
import type { FactValue } from './fact.ts';
import type { NormQuery } from './norms.ts';
import type { Basis, EventClass, Gate, Severity } from './pack-source.ts';

/** For whom, where and at which stage an application is judged. `on` is the filing date: norms and checks are those in force on it. */
export type EvaluationContext = NormQuery & {
  readonly audience: 'applicant' | 'officer';
  /** `live` in the browser while one types (only checks whose facts the browser has); `server` evaluates everything. */
  readonly where: 'live' | 'server';
  /** The stage reached; checks of later stages do not apply yet. Default `submission`. */
  readonly gate?: Gate;
};

/** A norm a check used, with its origin, so that the answer explains itself. */
export type AppliedNorm = {
  readonly key: string;
  readonly value: FactValue;
  readonly unit: string;
  readonly region: string;
  readonly municipality?: string | undefined;
  readonly basis: readonly Basis[];
};

/** What one check says. Texts of passed and inapplicable checks are short: a title, and a line where the pack has one. */
export type Finding = {
  readonly checkId: string;
  readonly version: number;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly gate: Gate;
  readonly audience: 'applicant' | 'officer';
  readonly agencies: readonly string[];
  readonly title: BilingualText;
  readonly message?: BilingualText;
  readonly remedy?: BilingualText;
  /** The values written into the message; absent ones could not be had. */
  readonly values: Readonly<Record<string, FactValue>>;
  /** The facts the condition read. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly norms: readonly AppliedNorm[];
  readonly missingFacts: readonly string[];
  readonly missingNorms: readonly string[];
  readonly basis: readonly Basis[];
  readonly pointer: { readonly step: string; readonly field?: string | undefined };
};

/** Whether a document is asked for, and why. `unknown`: its trigger could not be computed. */
export type RequiredDocument = {
  readonly type: string;
  readonly title: BilingualText;
  readonly outcome: 'required' | 'unknown';
  readonly gate: Gate;
  readonly reason: BilingualText;
  readonly validity?: BilingualText | undefined;
  readonly present: boolean | undefined;
  readonly basis: readonly Basis[];
};

/** An agency to be asked (C, concurrence) or told (N), with all the reasons. */
export type RequiredAgency = {
  readonly code: string;
  readonly title: BilingualText;
  readonly kind: 'C' | 'N';
  readonly outcome: 'required' | 'unknown';
  readonly termWorkingDays: number;
  readonly reasons: readonly {
    readonly text: BilingualText;
    readonly basis: readonly Basis[];
    readonly checkId?: string;
  }[];
};

export type Evaluation = {
  readonly packId: string;
  readonly packVersion: string;
  readonly eventClass: EventClass;
  readonly on: string;
  readonly gate: Gate;
  readonly findings: readonly Finding[];
  readonly documents: readonly RequiredDocument[];
  readonly agencies: readonly RequiredAgency[];
};

const gates: readonly Gate[] = ['submission', 'decision', 'issue', 'start', 'after'];

/** Whether a check of `gate` is already asked at the stage `reached`. */
export const isDue = (gate: Gate, reached: Gate): boolean => gates.indexOf(gate) <= gates.indexOf(reached);

/** Fired checks that block the step forward. Always empty for a public assembly. */
export function blockingFindings(evaluation: Evaluation): readonly Finding[] {
  if (evaluation.eventClass === 'PUB') return [];
  return evaluation.findings.filter((finding) => finding.outcome === 'fired' && finding.severity === 'B');
}

/** Checks that would block but could not be computed: they stop an approval (never a submission), and mark a notice. */
export function unresolvedFindings(evaluation: Evaluation): readonly Finding[] {
  return evaluation.findings.filter(
    (finding) => finding.outcome === 'unknown' && (finding.severity === 'B' || finding.severity === 'DEF'),
  );
}

/** Defects of a notice: it is registered with them, an officer looks, the applicant sees the remedy. */
export function defectFindings(evaluation: Evaluation): readonly Finding[] {
  return evaluation.findings.filter((finding) => finding.outcome === 'fired' && finding.severity === 'DEF');
}
