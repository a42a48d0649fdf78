import { routes } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { on, signInRequired, type Principal, type RouteLine } from '@veche/platform';
import type { NotificationsDeps } from '../notifications-deps.ts';
import {
  addBrowser,
  endBotLink,
  presentOwnChannels,
  removeBrowser,
  sendTrial,
  startBotLink,
} from '../use-cases/own-channels.ts';

/** Browsers and the bot of a person: everyone sets up their own only. */
export const ownChannelLines = (deps: NotificationsDeps): RouteLine[] => [
  on(routes.getOwnChannels, 'signed-in', async ({ scope, principal }) => ({
    body: await deps.db.read(scope, (tx) => presentOwnChannels(deps, tx, idOf(principal))),
  })),
  on(routes.addPushSubscription, 'signed-in', async ({ scope, principal, body }) => ({
    body: { id: await addBrowser(deps, scope, idOf(principal), body) },
    status: 201,
  })),
  on(routes.removePushSubscription, 'signed-in', async ({ scope, principal, params }) => {
    await removeBrowser(deps, scope, idOf(principal), params.id);
    return {};
  }),
  on(routes.startBotLink, 'signed-in', async ({ scope, principal }) => ({
    body: await startBotLink(deps, scope, idOf(principal)),
    status: 201,
  })),
  on(routes.endBotLink, 'signed-in', async ({ scope, principal }) => {
    await endBotLink(deps, scope, idOf(principal));
    return {};
  }),
  on(routes.sendTrialMessage, 'signed-in', async ({ scope, principal, params }) => ({
    body: await sendTrial(deps, scope, idOf(principal), params.channel),
    status: 202,
  })),
];

function idOf(principal: Principal | null): PersonId {
  if (!principal) throw signInRequired();
  return principal.personId;
}
