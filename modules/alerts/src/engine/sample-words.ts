import type { RuleDefinition } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import type { Tables } from '../db/tables.ts';
import { templateFields, type TemplateField } from '../domain/alert-template.ts';
import { filterSql } from '../queries/filter-sql.ts';
import { readMetric } from '../queries/read-metric.ts';
import { readRequestFacts } from '../queries/request-facts.ts';
import { fillWords, type AlertWords } from './alert-words.ts';

/** The words of a rule about the newest request its filter lets through, or about the figure as it is now. */
export async function wordsOfSample(
  deps: AlertsDeps,
  tx: ReadTx,
  definition: RuleDefinition,
  language: Language,
): Promise<AlertWords> {
  const { title, text } = await sample(deps, tx, definition, language);
  return { title, text };
}

/** The same with every field a template may name and what it stands for here. */
export async function previewWords(
  deps: AlertsDeps,
  tx: ReadTx,
  definition: RuleDefinition,
  language: Language,
) {
  const { title, text, values, hasExample } = await sample(deps, tx, definition, language);
  const nameIndex = language === 'ru' ? 1 : 0;
  return {
    title,
    text,
    hasExample,
    values: Object.entries(templateFields).map(([field, names]) => {
      const value = values[field as TemplateField];
      return { field: names[nameIndex], ...(value !== undefined && { value }) };
    }),
  };
}

async function sample(deps: AlertsDeps, tx: ReadTx, definition: RuleDefinition, language: Language) {
  const { event, filter } = definition;
  const { rows } = await sql<{ request_id: string }>`
    select f.request_id from requests.request_fact f
    where f.tenant_id = ${tx.tenantId} and ${filterSql({ ...filter, withoutAnswer: false, reopened: false })}
    order by f.opened_at desc limit 1`.execute(tx.kysely<Tables>());
  const facts = await readRequestFacts(
    tx,
    rows.map((row) => row.request_id),
  );
  const isAboutRequests = !['source-silent', 'reconciliation-fault', 'metric'].includes(event.kind);
  const requests = isAboutRequests ? [...facts.values()] : [];
  const value = event.kind === 'metric' ? await readMetric(tx, { ...event, filter }) : undefined;
  const words = await fillWords(
    tx,
    {
      definition,
      requests,
      count: Math.max(1, requests.length),
      labels: {},
      ...(value !== undefined && { value }),
    },
    { language, link: new URL('/alerts', deps.publicUrl).href },
  );
  return { ...words, hasExample: !isAboutRequests || requests.length > 0 };
}
