import type { BilingualText } from '@veche/kernel';
import type { Expression, ExpressionLanguage } from './expression.ts';
import type { FactDefinition } from './fact.ts';
import type { CompiledMessage } from './message.ts';
import type { NormIndex } from './norms.ts';
import type {
  Act,
  AgencyRequirement,
  CheckRow,
  DocumentRequirement,
  EventClass,
  RulePack,
  Severity,
} from './pack-source.ts';
import type { ValueFormat } from './value-format.ts';

export type Labels = ReadonlyMap<string, BilingualText>;

export type CompiledValue = { readonly expression: Expression; readonly format: ValueFormat };

export type CompiledCheck = {
  readonly row: CheckRow;
  readonly severity: ReadonlyMap<EventClass, Severity>;
  readonly when: Expression;
  readonly appliesWhen: Expression | undefined;
  readonly severityWhen: readonly { readonly when: Expression; readonly severity: Severity }[];
  readonly title: CompiledMessage;
  readonly message: CompiledMessage;
  readonly remedy: CompiledMessage;
  readonly passed: CompiledMessage | undefined;
  readonly values: ReadonlyMap<string, CompiledValue>;
  readonly factNames: readonly string[];
  readonly normKeys: readonly string[];
  /** Reads what the other checks decide (which agencies must concur), so it is evaluated after them. */
  readonly readsConcurrence: boolean;
};

export type CompiledDocumentRequirement = {
  readonly row: DocumentRequirement;
  readonly title: BilingualText;
  readonly trigger: Expression | undefined;
};

export type CompiledAgencyRule = {
  readonly agency: AgencyRequirement;
  readonly rule: AgencyRequirement['rules'][number];
  readonly trigger: Expression | undefined;
};

/** A pack that was found whole: every expression compiles, every reference resolves, every example behaves. */
export type CompiledPack = {
  readonly source: RulePack;
  readonly version: string;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly language: ExpressionLanguage;
  readonly norms: NormIndex;
  readonly acts: ReadonlyMap<string, Act>;
  readonly agencies: ReadonlyMap<string, AgencyRequirement>;
  readonly checks: readonly CompiledCheck[];
  readonly documents: readonly CompiledDocumentRequirement[];
  readonly agencyRules: readonly CompiledAgencyRule[];
  readonly labels: ReadonlyMap<string, Labels>;
};

/** One fault of a pack: where it is and what is wrong. */
export type PackError = { readonly path: string; readonly message: string };
