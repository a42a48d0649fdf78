import { outboundChannel, routes } from '@veche/contracts';
import { plainTime } from '@veche/deadlines';
import { invalidInput, notFound, on, type ReadTx, type RouteLine } from '@veche/platform';
import type { PersonId, ZoneId } from '@veche/kernel';
import type { AlertsDeps } from '../alerts-deps.ts';
import {
  getAlertPreferences,
  resubscribe,
  saveAlertPreferences,
  unsubscriptionsOf,
} from '../db/preference-repo.ts';
import { unwatchRequest, watchRequest } from '../db/watch-repo.ts';
import { personKey } from '../engine/recipients.ts';
import { listDatesToCome } from '../queries/dates-to-come.ts';
import { listOwnDigests } from '../queries/list-digests.ts';
import { readRequestFacts } from '../queries/request-facts.ts';
import { deleteFeed, makeFeed, readFeed, readFeedState, targetOfFeed } from '../use-cases/calendar-feed.ts';
import { leave, readLeaving, targetOfLeaving, titleOfTopic } from '../use-cases/leave.ts';
import { personOf } from './signed-in.ts';

/** What each person sets for themselves, and links by which they leave. */
export const personalRouteLines = (deps: AlertsDeps): RouteLine[] => [
  ...preferenceLines(deps),
  ...dateLines(deps),
  ...feedLines(deps),
];

function preferenceLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getAlertPreferences, 'signed-in', async (c) => {
      const personId = personOf(c);
      return { body: await db.read(c.scope, (tx) => presentPreferences(deps, tx, personId)) };
    }),
    on(routes.putAlertPreferences, 'signed-in', async (c) => {
      const { zone, quietHours, digestAt, channels, reminderDays } = c.body;
      if (zone !== undefined && !isKnownZone(zone)) throw unknownZone();
      const preferences = {
        digestAt: plainTime(digestAt),
        channels,
        reminderDays: [...new Set(reminderDays)].toSorted((a, b) => a - b),
        ...(zone !== undefined && { zone: zone as ZoneId }),
        ...(quietHours && {
          quietHours: { from: plainTime(quietHours.from), to: plainTime(quietHours.to) },
        }),
      };
      await db.transact(c.scope, (tx) => saveAlertPreferences(tx, personOf(c), preferences));
      return {};
    }),
    on(routes.returnToTopic, 'signed-in', async (c) => {
      await db.transact(c.scope, (tx) => resubscribe(tx, personKey(personOf(c)), c.params.topic));
      return {};
    }),
    on(routes.getLeaving, 'public', async ({ params }) => {
      const target = targetOfLeaving(deps, params.token);
      return { body: await db.read(target.scope, (tx) => readLeaving(tx, target)) };
    }),
    on(routes.leave, 'public', async ({ params }) => {
      const target = targetOfLeaving(deps, params.token);
      await db.transact(target.scope, (tx) => leave(tx, target));
      return {};
    }),
  ];
}

async function presentPreferences(deps: AlertsDeps, tx: ReadTx, personId: PersonId) {
  const { channels, reminderDays, ...preferences } = await getAlertPreferences(tx, personId);
  const left = [];
  for (const topic of await unsubscriptionsOf(tx, personKey(personId)))
    left.push({ topic, title: await titleOfTopic(tx, topic) });
  return {
    ...preferences,
    channels: {
      critical: [...channels.critical],
      'at-once': [...channels['at-once']],
      digest: [...channels.digest],
      terms: [...channels.terms],
    },
    reminderDays: [...reminderDays],
    townZone: (await deps.tenantOf(tx)).zone,
    left,
    offered: [...outboundChannel.options],
  };
}

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const unknownZone = () =>
  invalidInput([
    {
      pointer: '/zone',
      code: 'zone',
      message: { ru: 'Выберите часовой пояс из списка', en: 'Choose a time zone of the list' },
    },
  ]);

function dateLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listDigests, 'signed-in', async (c) => {
      const reader = { personId: personOf(c), language: c.language };
      return { body: { items: await db.read(c.scope, (tx) => listOwnDigests(deps, tx, reader)) } };
    }),
    on(routes.listDatesToCome, 'signed-in', async (c) => {
      const asked = { personId: personOf(c), days: c.query.days };
      return { body: await db.read(c.scope, (tx) => listDatesToCome(deps, tx, asked)) };
    }),
    on(routes.watchRequest, 'request.read', async (c) => {
      await db.transact(c.scope, async (tx) => {
        if ((await readRequestFacts(tx, [c.params.id])).size === 0) throw notFound();
        await watchRequest(tx, personOf(c), c.params.id);
      });
      return {};
    }),
    on(routes.unwatchRequest, 'signed-in', async (c) => {
      await db.transact(c.scope, (tx) => unwatchRequest(tx, personOf(c), c.params.id));
      return {};
    }),
  ];
}

function feedLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getCalendarFeedState, 'signed-in', async (c) => ({
      body: await db.read(c.scope, (tx) => readFeedState(tx, personOf(c))),
    })),
    on(routes.makeCalendarFeed, 'signed-in', async (c) => ({
      body: { url: await db.transact(c.scope, (tx) => makeFeed(deps, tx, personOf(c))) },
    })),
    on(routes.deleteCalendarFeed, 'signed-in', async (c) => {
      await db.transact(c.scope, (tx) => deleteFeed(tx, personOf(c)));
      return {};
    }),
    on(routes.readCalendarFeed, 'public', async ({ params, language }) => {
      const { scope, token } = targetOfFeed(params.token);
      const text = await db.read(scope, (tx) => readFeed(deps, tx, token, language));
      return {
        stream: Buffer.from(text),
        headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' },
      };
    }),
  ];
}
