import type { RuleDefinition } from '@veche/contracts';
import { fullDate } from '@veche/deadlines';
import type { Language } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { StoredAlert } from '../db/alert-rows.ts';
import type { Tables } from '../db/tables.ts';
import { fillTemplate, type TemplateField } from '../domain/alert-template.ts';
import { eventWords, metricWords, statusWords } from '../domain/event-words.ts';
import type { Labels } from '../domain/labels.ts';
import { readRequestFacts, type RequestFacts } from '../queries/request-facts.ts';
import { readNames } from '../queries/read-names.ts';

/** Headline and text of a message about an alert, in the language of its reader. */
export interface AlertWords {
  readonly title: string;
  readonly text: string;
}

export interface Reader {
  readonly language: Language;
  readonly link: string;
}

/** Fills the words of a rule in with what is known of the alert now. */
export async function wordsOfAlert(
  tx: ReadTx,
  stored: StoredAlert,
  definition: RuleDefinition,
  reader: Reader,
): Promise<AlertWords> {
  const facts = await requestsOfAlert(tx, stored);
  const { labels, value } = stored;
  const known = { ...facts, labels, definition, ...(value !== undefined && { value }) };
  const words = await fillWords(tx, known, reader);
  return { title: words.title, text: words.text };
}

/** What is known when words are filled in. */
interface WordFacts {
  readonly definition: RuleDefinition;
  readonly requests: readonly RequestFacts[];
  readonly count: number;
  readonly labels: Labels;
  /** Of a threshold: the figure. */
  readonly value?: number;
}

/** Fills the words of a rule in. */
export async function fillWords(
  tx: ReadTx,
  facts: WordFacts,
  reader: Reader,
): Promise<AlertWords & { readonly values: Readonly<Partial<Record<TemplateField, string>>> }> {
  const values = await valuesOf(tx, facts, reader);
  const { title, text } = facts.definition;
  return { title: sentence(fillTemplate(title, values)), text: sentence(fillTemplate(text, values)), values };
}

/** A field that opens a line opens a sentence. */
const sentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1);

const mostNamed = 3;

/** The requests an alert is about, the first few of them, and how many there are. */
async function requestsOfAlert(
  tx: ReadTx,
  stored: StoredAlert,
): Promise<{ requests: RequestFacts[]; count: number }> {
  const { rows } = await sql<{ request_id: string; total: number }>`
    select request_id, count(*) over ()::int as total from (
      select distinct request_id from alerts.alert_item
      where tenant_id = ${tx.tenantId} and alert_id = ${stored.id} and request_id is not null) as told
    limit ${mostNamed}`.execute(tx.kysely<Tables>());
  const facts = await readRequestFacts(
    tx,
    rows.map((row) => row.request_id),
  );
  return { requests: [...facts.values()], count: rows[0]?.total ?? stored.alert.items.added };
}

async function valuesOf(
  tx: ReadTx,
  facts: WordFacts,
  { language, link }: Reader,
): Promise<Partial<Record<TemplateField, string>>> {
  const { requests, count, labels } = facts;
  const [first] = requests;
  const names = await readNames(tx);
  const { filter } = facts.definition;
  // A figure has no request: what its rule is narrowed to says what it is about.
  const unit = labels.unit ?? first?.unitCode ?? only(filter.units);
  const district = labels.district ?? first?.district ?? only(filter.districts);
  const service =
    first?.service[language] ?? named(names.services, labels.service ?? only(filter.services), language);
  const unitName = unit === undefined ? undefined : (named(names.units, unit, language) ?? unit);
  return {
    event: eventText(facts, language, [unitName, district, service]),
    count: String(count),
    link,
    ...(first && {
      number: numbersOf(requests, count, language),
      status: statusWords[first.status][language],
    }),
    ...(service !== undefined && { service }),
    ...(unitName !== undefined && { unit: unitName }),
    ...(district !== undefined && { district }),
    ...(first?.dueOn !== undefined && { due: fullDate(first.dueOn, language) }),
  };
}

const only = (list: readonly string[]): string | undefined => (list.length === 1 ? list[0] : undefined);

/** Three numbers at most, then how many more. */
function numbersOf(requests: readonly RequestFacts[], count: number, language: Language): string {
  const shown = requests.map((each) => each.number).join(', ');
  const more = count - requests.length;
  if (more <= 0) return shown;
  return language === 'ru' ? `${shown} и ещё ${more}` : `${shown} and ${more} more`;
}

/** @param about what the figure is narrowed to: a number alone tells its reader nothing */
function eventText(
  { definition: { event }, value }: WordFacts,
  language: Language,
  about: readonly (string | undefined)[],
): string {
  if (event.kind !== 'metric') return eventWords[event.kind][language];
  const shown = value === undefined ? '–' : shownFigure(value, language, event.metric.startsWith('share-'));
  const narrowed = about.filter((part) => part !== undefined).join(', ');
  return `${metricWords[event.metric][language]}: ${shown}${narrowed === '' ? '' : ` (${narrowed})`}`;
}

const shownFigure = (value: number, language: Language, isShare: boolean): string =>
  new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: 1,
  }).format(value);

const named = (
  names: ReadonlyMap<string, { readonly ru: string; readonly en: string }>,
  code: string | undefined,
  language: Language,
): string | undefined => (code === undefined ? undefined : names.get(code)?.[language]);
