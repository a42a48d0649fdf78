export { assemblePack, type PackFile } from './assemble-pack.ts';
export { calendarDaysBetween, isCivilDate, plusCalendarDays } from './civil-date.ts';
export { compilePack } from './compile-pack.ts';
export type { CompiledPack, PackError } from './compiled-pack.ts';
export { counterfactuals, type Counterfactual, type Lever } from './counterfactuals.ts';
export type { Outcome } from './evaluate-check.ts';
export { evaluate } from './evaluate.ts';
export {
  blockingFindings,
  defectFindings,
  unresolvedFindings,
  type AppliedNorm,
  type Evaluation,
  type EvaluationContext,
  type Finding,
  type RequiredAgency,
  type RequiredDocument,
} from './evaluation.ts';
export type { FactDefinition, Facts, FactType, FactValue } from './fact.ts';
export { findTariff, type TariffQuery } from './find-tariff.ts';
export { resolveNorms, type NormQuery, type ResolvedNorms } from './norms.ts';
export { canonicalPack, packHash } from './pack-hash.ts';
export {
  eventClasses,
  packSourceSchema,
  type Act,
  type AgencyRequirement,
  type Basis,
  type CheckRow,
  type DocumentRequirement,
  type DocumentType,
  type EventClass,
  type Gate,
  type Norm,
  type RefusalGround,
  type RulePack,
  type Service,
  type Severity,
  type Tariff,
  type Verification,
} from './pack-source.ts';
export { straightThroughEligible, type StraightThrough } from './straight-through.ts';
