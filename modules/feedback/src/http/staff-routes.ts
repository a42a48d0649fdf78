import { routes } from '@veche/contracts';
import type { PersonId, PlainDate } from '@veche/kernel';
import { on, type RouteLine } from '@veche/platform';
import { listModels } from '../classification/models.ts';
import { countWaitingLetters, listWaitingLetters } from '../db/letter-repo.ts';
import { unitTitles } from '../db/request-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { getFeedback } from '../queries/get-feedback.ts';
import { countFeedback, listFeedback, listUnitsSpokenOf } from '../queries/list-feedback.ts';
import { readLetterView } from '../queries/read-letter.ts';
import { namedUnit, presentItems } from '../queries/present-item.ts';
import { endAction, planAction, resolveItem, startCheck } from '../use-cases/check-responsible.ts';
import { bindLetter, declineLetter } from '../use-cases/handle-letter.ts';
import { prepareComment, withdrawComment } from '../use-cases/prepare-comment.ts';
import { recordTyped } from '../use-cases/record-typed.ts';
import { labelItem, markDuplicate, takeItem, workerOf, type Worked } from '../use-cases/work-on-item.ts';
import { readCursor, writeCursor } from './cursor.ts';

const worked = ({ id, number, version }: Worked) => ({ body: { id, number, version }, version });

/** What the staff does with reviews and complaints. */
export function staffRouteLines(deps: FeedbackDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listFeedback, 'feedback.handle', async ({ scope, query }) => {
      const page = { after: readCursor(query.cursor), limit: query.limit };
      return {
        body: await db.read(scope, async (tx) => {
          const { rows, next } = await listFeedback(tx, query, page);
          const units = await unitTitles(tx);
          return {
            items: await presentItems(deps, tx, rows),
            counts: { ...(await countFeedback(tx)), letters: await countWaitingLetters(tx) },
            units: (await listUnitsSpokenOf(tx))
              .map((code) => namedUnit(units, code))
              .toSorted((a, b) => a.title.ru.localeCompare(b.title.ru, 'ru')),
            ...(next && { nextCursor: writeCursor(next) }),
          };
        }),
      };
    }),
    on(routes.getFeedback, 'feedback.handle', async ({ scope, params, ip }) => {
      // Reading and the line about it are one transaction: nobody's words are shown that was not noted.
      const view = await db.transact(scope, async (tx) => {
        const read = await getFeedback(deps, tx, params.id);
        const subject = { type: 'feedback', id: params.id };
        await deps.recordAccess(tx, { subject, personId: read.personId, purpose: 'review', ip });
        return read.view;
      });
      return { body: view, version: view.version };
    }),
    on(routes.recordFeedback, 'feedback.handle', async (c) => {
      const { personId } = workerOf(c);
      const { id, number, version } = await db.transact(c.scope, (tx) =>
        recordTyped(deps, tx, c.body, personId),
      );
      return { status: 201, body: { id, number, version } };
    }),
    on(routes.takeFeedback, 'feedback.handle', async (c) =>
      worked(await db.transact(c.scope, (tx) => takeItem(deps, tx, c.params.id, workerOf(c)))),
    ),
    on(routes.labelFeedback, 'feedback.handle', async (c) =>
      worked(await db.transact(c.scope, (tx) => labelItem(deps, tx, c.params.id, workerOf(c), c.body))),
    ),
    on(routes.startFeedbackCheck, 'feedback.handle', async (c) =>
      worked(
        await db.transact(c.scope, (tx) => startCheck(deps, tx, c.params.id, workerOf(c), c.body.unitCode)),
      ),
    ),
    on(routes.planCorrectiveAction, 'feedback.handle', async (c) => {
      const planned = {
        ...c.body,
        personId: c.body.personId as PersonId | undefined,
        dueOn: c.body.dueOn as PlainDate,
      };
      return {
        status: 201,
        ...worked(
          await db.transact(c.scope, (tx) => planAction(deps, tx, c.params.id, workerOf(c), planned)),
        ),
      };
    }),
    on(routes.finishCorrectiveAction, 'feedback.handle', async (c) =>
      worked(await db.transact(c.scope, (tx) => endAction(deps, tx, c.params, workerOf(c), c.body))),
    ),
    on(routes.resolveFeedback, 'feedback.handle', async (c) =>
      worked(await db.transact(c.scope, (tx) => resolveItem(deps, tx, c.params.id, workerOf(c), c.body))),
    ),
    on(routes.markFeedbackDuplicate, 'feedback.handle', async (c) =>
      worked(
        await db.transact(c.scope, (tx) => markDuplicate(deps, tx, c.params.id, workerOf(c), c.body.of)),
      ),
    ),
    on(routes.prepareComment, 'feedback.handle', async (c) =>
      worked(
        await db.transact(c.scope, (tx) => prepareComment(deps, tx, c.params.id, workerOf(c), c.body.text)),
      ),
    ),
    on(routes.withdrawComment, 'feedback.handle', async (c) =>
      worked(await db.transact(c.scope, (tx) => withdrawComment(deps, tx, c.params.id, workerOf(c)))),
    ),
    on(routes.listLetters, 'feedback.handle', async ({ scope }) => {
      const letters = await db.read(scope, listWaitingLetters);
      return { body: { items: letters.map(({ id, received_at: receivedAt }) => ({ id, receivedAt })) } };
    }),
    on(routes.getLetter, 'feedback.handle', async ({ scope, params, ip }) => ({
      body: await db.transact(scope, async (tx) => {
        const { view, personId } = await readLetterView(deps, tx, params.id);
        const subject = { type: 'feedback-letter', id: params.id };
        await deps.recordAccess(tx, { subject, personId, purpose: 'review', ip });
        return view;
      }),
    })),
    on(routes.bindLetter, 'feedback.handle', async (c) => {
      const letter = { id: c.params.id, by: workerOf(c).personId };
      const { id, number, version } = await db.transact(c.scope, (tx) =>
        bindLetter(deps, tx, letter, c.body),
      );
      return { status: 201, body: { id, number, version } };
    }),
    on(routes.declineLetter, 'feedback.handle', async (c) => {
      const letter = { id: c.params.id, by: workerOf(c).personId };
      await db.transact(c.scope, (tx) => declineLetter(deps, tx, letter));
      return { body: { state: 'declined' as const } };
    }),
    on(routes.listFeedbackModels, 'feedback.handle', async ({ scope }) => ({
      body: { models: await db.read(scope, listModels) },
    })),
    on(routes.listFeedbackStaff, 'feedback.handle', async ({ scope }) => ({
      body: await db.read(scope, async (tx) => {
        const names = await deps.people.displayNames(tx, await deps.people.listStaff(tx));
        return {
          staff: [...names]
            .map(([id, displayName]) => ({ id, displayName }))
            .toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'ru')),
          units: [...(await unitTitles(tx))].map(([code, title]) => ({ code, title: { ...title } })),
        };
      }),
    })),
  ];
}
