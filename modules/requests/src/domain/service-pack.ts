import type { BilingualText, PlainDate } from '@veche/kernel';
import type { NormBasis, NormUnit, ServiceNorm } from './service-norm.ts';

/** A service of the rule pack with the terms the Monitor times it by. */
export interface PackService {
  readonly code: string;
  readonly title: BilingualText;
  readonly system: string;
  readonly category?: string;
  readonly norms: readonly Omit<ServiceNorm, 'id' | 'serviceCode' | 'version' | 'validTo'>[];
}

/** Norms of the pack hold from before any request of a register. */
const alwaysValid = '2000-01-01' as PlainDate;

const everyReason = ['WAIT_APPLICANT', 'WAIT_AGENCY', 'COURT', 'FORCE_MAJEURE'] as const;

/** Stages that are the whole service, in the pack's words. */
const wholeStages = new Set(['decision', 'notice-reply', 'waiting', 'report']);
/** Terms that begin when the request arrives, registered or not. */
const fromOpening = new Set(['registration', 'notice-reply', 'notice-reply-late-picket', 'waiting']);

/**
 * Reads services and their terms as the rule pack has them, acts by their ids. Terms of the applicant's own duty are no norm of a
 * service. A service whose only term is the registration is timed by it.
 * @throws TypeError when the pack is not of this form: the installation is broken
 */
export function readServicePack(services: unknown, acts: unknown): PackService[] {
  const titles = actTitles(acts);
  return listOf(record(services)['services']).map((each) => {
    const service = record(each);
    const code = text(service['code']);
    const terms = listOf(service['terms'])
      .map(record)
      .filter((term) => term['duty'] !== 'applicant');
    return {
      code,
      title: bilingual(service['title']),
      system: text(service['system']),
      norms: terms.map((term) => normOf(term, stageOf(text(term['stage']), terms.length), titles)),
    };
  });
}

function stageOf(stage: string, count: number): string {
  if (wholeStages.has(stage) || (stage === 'registration' && count === 1)) return 'final';
  return `stage:${stage}`;
}

function normOf(
  term: Readonly<Record<string, unknown>>,
  stage: string,
  titles: ReadonlyMap<string, BilingualText>,
): PackService['norms'][number] {
  const basis = listOf(term['basis']).map((each) => basisOf(record(each), titles));
  const extension = term['extension'] === undefined ? undefined : record(term['extension'])['amount'];
  return {
    stage,
    amount: Number(term['amount']),
    unit: text(term['unit']) as NormUnit,
    endShift: text(term['endShift']) as ServiceNorm['endShift'],
    endsWith: 'day',
    startsWith: fromOpening.has(text(term['stage'])) ? 'opened' : 'registered',
    isPausable: term['pausable'] === true,
    pauseReasons: everyReason,
    ...(typeof extension === 'number' ? { extension } : {}),
    atRiskShare: 0.8,
    veryOverdueWorkingDays: 5,
    validFrom: alwaysValid,
    basis,
    verification: basis[0]?.verification ?? 'TBC',
  };
}

function basisOf(
  basis: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, BilingualText>,
): NormBasis {
  const act = text(basis['act']);
  const title = titles.get(act);
  return {
    act,
    ...(title === undefined ? {} : { title }),
    ...(basis['clause'] === undefined ? {} : { clause: bilingual(basis['clause']) }),
    ...(typeof basis['source'] === 'string' ? { source: basis['source'] } : {}),
    verification: text(basis['verification']),
  };
}

const actTitles = (acts: unknown): ReadonlyMap<string, BilingualText> =>
  new Map(
    listOf(record(acts)['acts']).map((each): [string, BilingualText] => {
      const act = record(each);
      return [text(act['id']), bilingual(act['shortTitle'] ?? act['title'])];
    }),
  );

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new TypeError(`Not an object in the rule pack: ${JSON.stringify(value)}`);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`Not a list in the rule pack: ${JSON.stringify(value)}`);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`Not a text in the rule pack: ${JSON.stringify(value)}`);
}

function bilingual(value: unknown): BilingualText {
  const { ru, en } = record(value);
  return { ru: text(ru), en: text(en) };
}
