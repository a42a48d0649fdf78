import type { RuleDefinition } from '@veche/contracts';
import { fullDate } from '@veche/deadlines';
import type { Instant, Language, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { StoredAlert } from '../db/alert-rows.ts';
import type { Tables } from '../db/tables.ts';
import { fillTemplate, type TemplateField } from '../domain/alert-template.ts';
import { eventWords, metricWords, statusWords } from '../domain/event-words.ts';
import { readRequestFacts, type RequestFacts } from '../queries/request-facts.ts';
import { readNames } from '../queries/read-names.ts';

/** Headline and text of a message about an alert, in the language of its reader. */
export interface AlertWords {
  readonly title: string;
  readonly text: string;
}

export interface Reader {
  readonly language: Language;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly link: string;
}

/** Fills the words of a rule in with what is known of the alert now. */
export async function wordsOfAlert(
  tx: ReadTx,
  stored: StoredAlert,
  definition: RuleDefinition,
  reader: Reader,
): Promise<AlertWords> {
  const { requests, count } = await requestsOfAlert(tx, stored);
  const values = await valuesOf(tx, { stored, definition, requests, count }, reader);
  return {
    title: fillTemplate(definition.title, values),
    text: fillTemplate(definition.text, values),
  };
}

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
  facts: {
    stored: StoredAlert;
    definition: RuleDefinition;
    requests: readonly RequestFacts[];
    count: number;
  },
  reader: Reader,
): Promise<Partial<Record<TemplateField, string>>> {
  const { stored, definition, requests, count } = facts;
  const { language } = reader;
  const [first] = requests;
  const names = await readNames(tx);
  const unit = stored.labels.unit ?? first?.unitCode;
  const district = stored.labels.district ?? first?.district;
  const service = first?.service[language] ?? named(names.services, stored.labels.service, language);
  return {
    event: eventText(definition, stored, language),
    count: String(count),
    link: reader.link,
    ...(first && {
      number: numbersOf(requests, count, language),
      status: statusWords[first.status][language],
    }),
    ...(service !== undefined && { service }),
    ...(unit !== undefined && { unit: named(names.units, unit, language) ?? unit }),
    ...(district !== undefined && { district }),
    ...(first?.dueOn !== undefined && { due: fullDate(first.dueOn, language) }),
  };
}

/** Three numbers at most, then how many more. */
function numbersOf(requests: readonly RequestFacts[], count: number, language: Language): string {
  const shown = requests.map((each) => each.number).join(', ');
  const more = count - requests.length;
  if (more <= 0) return shown;
  return language === 'ru' ? `${shown} и ещё ${more}` : `${shown} and ${more} more`;
}

function eventText(definition: RuleDefinition, stored: StoredAlert, language: Language): string {
  const { event } = definition;
  if (event.kind !== 'metric') return eventWords[event.kind][language];
  const value = stored.value === undefined ? '–' : shownFigure(stored.value, language);
  return `${metricWords[event.metric][language]}: ${value}`;
}

const shownFigure = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 3 }).format(value);

const named = (
  names: ReadonlyMap<string, { readonly ru: string; readonly en: string }>,
  code: string | undefined,
  language: Language,
): string | undefined => (code === undefined ? undefined : names.get(code)?.[language]);
