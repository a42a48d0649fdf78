import { createHash, randomBytes } from 'node:crypto';
import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { Language, PersonId, TenantId } from '@veche/kernel';
import { notFound, systemScope, type ReadTx, type Scope, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { getAlertPreferences } from '../db/preference-repo.ts';
import type { Tables } from '../db/tables.ts';
import { calendarFeed } from '../domain/calendar-feed.ts';
import { readDates } from '../queries/dates-to-come.ts';

const aheadDays = 366;

/** A token names its town; the rest is 128 bits that nobody can guess. Only its hash is kept. */
export async function makeFeed(deps: AlertsDeps, tx: Tx, personId: PersonId): Promise<string> {
  const token = `${tx.tenantId.replaceAll('-', '')}${randomBytes(16).toString('hex')}`;
  const feed = { token_hash: hashOf(token), created_at: tx.now };
  await tx
    .kysely<Tables>()
    .insertInto('alerts.calendar_feed')
    .values({ tenant_id: tx.tenantId, person_id: personId, ...feed })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(feed))
    .execute();
  return `${deps.publicUrl}/v1/calendar-feeds/${token}.ics`;
}

export async function deleteFeed(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.calendar_feed')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .execute();
}

export async function readFeedState(tx: ReadTx, personId: PersonId) {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.calendar_feed')
    .select('created_at')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return {
    isOn: row !== undefined,
    ...(row && { createdAt: row.created_at }),
  };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const tokenPattern = /^([0-9a-f]{32})[0-9a-f]{32}$/;

/** The town a token names. @throws AppError `not-found` */
export function targetOfFeed(given: string): { scope: Scope; token: string } {
  const token = given.replace(/\.ics$/, '');
  const [, hex] = tokenPattern.exec(token) ?? [];
  if (hex === undefined) throw notFound();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return { scope: systemScope('calendar-feed', parts.join('-') as TenantId), token };
}

/** The calendar of whoever holds the token: numbers and services, nothing personal. @throws AppError `not-found` */
export async function readFeed(
  deps: AlertsDeps,
  tx: ReadTx,
  token: string,
  language: Language,
): Promise<string> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.calendar_feed')
    .select('person_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!row) throw notFound();
  const tenant = await deps.tenantOf(tx);
  const until = addCalendarDays(localDateOf(tx.now, tenant.zone), calendarDays(aheadDays));
  const dates = await readDates(tx, row.person_id, until);
  const { reminderDays } = await getAlertPreferences(tx, row.person_id);
  const host = new URL(deps.publicUrl).hostname;
  const title =
    language === 'ru' ? `${tenant.name.ru}: сроки запросов` : `${tenant.name.en}: terms of requests`;
  return calendarFeed(
    title,
    dates.map((date) => ({
      uid: `${date.request_id}@${host}`,
      on: date.due_on,
      title: `${date.number}: ${language === 'ru' ? 'последний день' : 'last day'}`,
      description: (language === 'ru' ? date.service_title_ru : date.service_title_en) ?? date.service_code,
      url: new URL(`/requests/${date.request_id}`, deps.publicUrl).href,
      changedAt: date.changed_at,
      isDone: false,
      remindDaysBefore: reminderDays,
    })),
  );
}
