import { routes } from '@veche/contracts';
import { plainTime, type Weekday } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import { notFound, on, rejected, stale, type ReadTx, type RouteLine } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import {
  deleteChain,
  holdChain,
  insertChain,
  isChainUsed,
  listChains,
  updateChain,
} from '../db/chain-repo.ts';
import { listDuty } from '../db/duty-repo.ts';
import { deleteGroup, listGroups, saveGroup } from '../db/group-repo.ts';
import { listAllInhibitions, switchInhibition } from '../db/inhibition-repo.ts';
import { deleteMuteWindow, insertMuteWindow, listMuteWindows } from '../db/silence-repo.ts';
import {
  answerContactQuestion,
  askOutsideContact,
  forgetOutsideContact,
  presentOutsideContacts,
  readContactQuestion,
  targetOfQuestion,
} from '../use-cases/outside-contacts.ts';
import { assertStaff, saveDuty } from '../use-cases/save-duty.ts';
import { noteSetting } from '../use-cases/note-setting.ts';
import { createSilence, presentSilences, previewSilence, stopSilence } from '../use-cases/silences.ts';
import { personOf } from './signed-in.ts';

/** Silences, windows, inhibitions, chains, duty, groups, outside contacts. */
export const settingsRouteLines = (deps: AlertsDeps): RouteLine[] => [
  ...silenceLines(deps),
  ...chainLines(deps),
  ...dutyLines(deps),
  ...contactLines(deps),
];

function silenceLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listSilences, 'alert.manage', async ({ scope }) => ({
      body: { items: await db.read(scope, (tx) => presentSilences(deps, tx)) },
    })),
    on(routes.previewSilence, 'alert.manage', async ({ scope, body }) => ({
      body: await db.read(scope, (tx) => previewSilence(tx, body.matchers)),
    })),
    on(routes.createSilence, 'alert.manage', async (c) => {
      const silence = {
        ...c.body,
        startsAt: c.body.startsAt === undefined ? undefined : toInstant(c.body.startsAt),
        endsAt: toInstant(c.body.endsAt),
        author: personOf(c),
      };
      return {
        body: { id: await db.transact(c.scope, (tx) => createSilence(deps, tx, silence)) },
        status: 201,
      };
    }),
    on(routes.endSilence, 'alert.manage', async (c) => {
      const by = personOf(c);
      await db.transact(c.scope, (tx) => stopSilence(deps, tx, { id: c.params.id, by }));
      return {};
    }),
    on(routes.listMuteWindows, 'alert.manage', async ({ scope }) => ({
      body: {
        items: (await db.read(scope, listMuteWindows)).map((window) => ({
          ...window,
          weekdays: [...window.weekdays],
        })),
      },
    })),
    on(routes.createMuteWindow, 'alert.manage', async ({ scope, body }) => {
      const id = await db.transact(scope, async (tx) => {
        const newId = tx.newId();
        await insertMuteWindow(tx, {
          id: newId,
          ...body,
          from: plainTime(body.from),
          to: plainTime(body.to),
          weekdays: body.weekdays as Weekday[],
          zone: (await deps.tenantOf(tx)).zone,
        });
        await noteSetting(deps, tx, { kind: 'mute-window', id: newId, change: 'made' });
        return newId;
      });
      return { body: { id }, status: 201 };
    }),
    on(routes.deleteMuteWindow, 'alert.manage', async ({ scope, params }) => {
      await db.transact(scope, async (tx) => {
        // What is not there is not removed, and nothing is noted.
        if (await deleteMuteWindow(tx, params.id))
          await noteSetting(deps, tx, { kind: 'mute-window', id: params.id, change: 'removed' });
      });
      return {};
    }),
    on(routes.listInhibitions, 'alert.manage', async ({ scope }) => ({
      body: { items: await db.read(scope, listAllInhibitions) },
    })),
    on(routes.putInhibition, 'alert.manage', async ({ scope, params, body }) => {
      await db.transact(scope, async (tx) => {
        if (!(await switchInhibition(tx, params.id, body.isOn))) throw notFound();
        const result = [body.isOn ? 'on' : 'off'];
        await noteSetting(deps, tx, { kind: 'inhibition', id: params.id, change: 'turned', result });
      });
      return {};
    }),
  ];
}

const toInstant = (moment: string): Instant => new Date(moment).toISOString() as Instant;

function chainLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listChains, 'alert.manage', async ({ scope }) => ({
      body: {
        items: (await db.read(scope, listChains)).map((chain) => ({
          ...chain,
          steps: chain.steps.map(({ after, recipients }) => ({
            after: { ...after },
            recipients: [...recipients],
          })),
        })),
      },
    })),
    on(routes.createChain, 'alert.manage', async ({ scope, body }) => {
      const id = await db.transact(scope, async (tx) => {
        const newId = await insertChain(tx, body);
        await noteSetting(deps, tx, { kind: 'chain', id: newId, change: 'made', result: stepsIn(body) });
        return newId;
      });
      return { body: { id }, status: 201 };
    }),
    on(routes.saveChain, 'alert.manage', async ({ scope, params, body, ifMatch }) => {
      await db.transact(scope, async (tx) => {
        const chain = await holdChain(tx, params.id);
        if (!chain) throw notFound();
        if (ifMatch !== undefined && ifMatch !== chain.version) throw stale(chain.version);
        await updateChain(tx, { ...chain, ...body });
        await noteSetting(deps, tx, {
          kind: 'chain',
          id: params.id,
          change: 'changed',
          result: stepsIn(body),
        });
      });
      return { body: { id: params.id } };
    }),
    on(routes.deleteChain, 'alert.manage', async ({ scope, params }) => {
      await db.transact(scope, async (tx) => {
        if (await isChainUsed(tx, params.id)) throw rejected('chain-in-use');
        // What is not there is not removed, and nothing is noted.
        if (await deleteChain(tx, params.id))
          await noteSetting(deps, tx, { kind: 'chain', id: params.id, change: 'removed' });
      });
      return {};
    }),
  ];
}

/** What the journal says of a chain: after how much time each step comes. */
const stepsIn = ({
  steps,
}: {
  readonly steps: readonly { readonly after: { unit: string; amount: number } }[];
}) => steps.map(({ after }) => `${after.amount}-${after.unit}`);

function dutyLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listDuty, 'alert.manage', async ({ scope }) => ({
      body: { items: await db.read(scope, (tx) => presentDuty(deps, tx)) },
    })),
    on(routes.putDuty, 'alert.manage', async ({ scope, body }) => {
      await db.transact(scope, (tx) => saveDuty(deps, tx, body));
      return {};
    }),
    on(routes.listGroups, 'alert.manage', async ({ scope }) => ({
      body: { items: await db.read(scope, (tx) => presentGroups(deps, tx)) },
    })),
    on(routes.createGroup, 'alert.manage', async ({ scope, body }) => {
      const id = await db.transact(scope, async (tx) => {
        await assertStaff(deps, tx, body.personIds);
        const newId = tx.newId();
        await saveGroup(tx, { id: newId, title: body.title, members: body.personIds as PersonId[] }, true);
        await noteSetting(deps, tx, { kind: 'group', id: newId, change: 'made' });
        return newId;
      });
      return { body: { id }, status: 201 };
    }),
    on(routes.saveGroup, 'alert.manage', async ({ scope, params, body }) => {
      await db.transact(scope, async (tx) => {
        await assertStaff(deps, tx, body.personIds);
        const group = { id: params.id, title: body.title, members: body.personIds as PersonId[] };
        if (!(await saveGroup(tx, group, false))) throw notFound();
        await noteSetting(deps, tx, { kind: 'group', id: params.id, change: 'changed' });
      });
      return {};
    }),
    on(routes.deleteGroup, 'alert.manage', async ({ scope, params }) => {
      await db.transact(scope, async (tx) => {
        // What is not there is not removed, and nothing is noted.
        if (await deleteGroup(tx, params.id))
          await noteSetting(deps, tx, { kind: 'group', id: params.id, change: 'removed' });
      });
      return {};
    }),
  ];
}

async function presentDuty(deps: AlertsDeps, tx: ReadTx) {
  const rows = await listDuty(tx);
  const names = await deps.people.displayNames(tx, [...new Set(rows.map((row) => row.personId))]);
  return [...new Set(rows.map((row) => row.unitCode))].map((unitCode) => ({
    unitCode,
    holders: rows
      .filter((row) => row.unitCode === unitCode)
      .map(({ position, personId }) => ({
        position,
        person: { id: personId, name: names.get(personId) ?? '–' },
      })),
  }));
}

async function presentGroups(deps: AlertsDeps, tx: ReadTx) {
  const groups = await listGroups(tx);
  const names = await deps.people.displayNames(tx, [...new Set(groups.flatMap((group) => group.members))]);
  return groups.map(({ id, title, members }) => ({
    id,
    title,
    members: members.map((member) => ({ id: member, name: names.get(member) ?? '–' })),
  }));
}

function contactLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listOutsideContacts, 'alert.manage', async ({ scope }) => ({
      body: { items: await db.read(scope, (tx) => presentOutsideContacts(deps, tx)) },
    })),
    on(routes.createOutsideContact, 'alert.manage', async (c) => {
      const contact = { ...c.body, by: personOf(c) };
      return {
        body: { id: await db.transact(c.scope, (tx) => askOutsideContact(deps, tx, contact)) },
        status: 201,
      };
    }),
    on(routes.deleteOutsideContact, 'alert.manage', async ({ scope, params }) => {
      await db.transact(scope, (tx) => forgetOutsideContact(deps, tx, params.id));
      return {};
    }),
    on(routes.getContactQuestion, 'public', async ({ params }) => {
      const { scope, contactId } = targetOfQuestion(deps, params.token);
      return { body: await db.read(scope, (tx) => readContactQuestion(deps, tx, contactId)) };
    }),
    on(routes.answerContactQuestion, 'public', async ({ params, body }) => {
      const { scope, contactId } = targetOfQuestion(deps, params.token);
      const answer = { contactId, agree: body.agree };
      return { body: { state: await db.transact(scope, (tx) => answerContactQuestion(deps, tx, answer)) } };
    }),
  ];
}
