import type { MassEventForm } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import type { RequestContext, Scope } from '@veche/platform';
import { getApplication } from './db/application-repo.ts';
import type { Application } from './domain/application.ts';
import { presentApplication } from './queries/present-application.ts';
import { answerClarification, answerProposal, withdrawApplication } from './use-cases/applicant-commands.ts';
import type { Changed } from './use-cases/change-application.ts';
import { createDraft } from './use-cases/create-draft.ts';
import type { PermitsDeps } from './use-cases/deps.ts';
import { replyToNotice, sendProposal, type ProposalBody } from './use-cases/notice-commands.ts';
import {
  assign,
  decide,
  recordOpinion,
  requestClarification,
  settleItem,
} from './use-cases/review-commands.ts';
import { saveForm } from './use-cases/save-form.ts';
import { submitApplication } from './use-cases/submit-application.ts';

/** On whose behalf commands are given without a request: a person with their permissions in one town. */
export interface CommandGiver {
  readonly personId: PersonId;
  readonly scope: Scope;
  readonly permissions: ReadonlySet<string>;
}

export type PermitsCommands = ReturnType<typeof permitsCommands>;

/** The use cases of this module for callers that have no HTTP request: the demonstration season and imports. */
export function permitsCommands(deps: PermitsDeps, giver: CommandGiver) {
  const context = {
    principal: {
      personId: giver.personId,
      sessionId: '',
      roles: [],
      permissions: giver.permissions,
      secondFactor: true,
      language: 'ru',
    },
    scope: giver.scope,
  } as unknown as RequestContext;
  const transact = <T>(work: Parameters<typeof deps.db.transact<T>>[1]): Promise<T> =>
    deps.db.transact(giver.scope, work);
  return {
    createDraft: (draft: {
      eventClass: MassEventForm['eventClass'];
      subtype: string;
      organisationId?: OrganisationId | undefined;
    }) => transact((tx) => createDraft(deps, tx, { personId: giver.personId, ...draft })),
    saveForm: (id: string, form: MassEventForm, step: string) =>
      transact((tx) => saveForm(deps, tx, context, { id, ifMatch: undefined, form, step })),
    submit: (id: string) => submitApplication(deps, context, { id, ifMatch: undefined }),
    withdraw: (id: string, reason: string) =>
      transact((tx) => withdrawApplication(deps, tx, context, id, reason)),
    answerClarification: (id: string, answers: readonly { itemId: string; answer: string }[]) =>
      transact((tx) => answerClarification(deps, tx, context, { id, answers, form: undefined })),
    answerProposal: (id: string, body: { accepted: boolean; text?: string }) =>
      transact((tx) => answerProposal(deps, tx, context, id, body)),
    assign: (id: string) => transact((tx) => assign(deps, tx, context, id, giver.personId)),
    requestClarification: (id: string, items: readonly { pointer: string; question: string }[]) =>
      transact((tx) => requestClarification(deps, tx, context, id, { items: [...items] })),
    settleItem: (id: string, itemId: string, accepted: boolean) =>
      transact((tx) => settleItem(deps, tx, context, id, itemId, { accepted })),
    recordOpinion: (
      id: string,
      agency: string,
      opinion: { value: 'agree' | 'agree-with-conditions'; conditions?: string[] },
    ) =>
      transact((tx): Promise<Changed> =>
        recordOpinion(deps, tx, context, id, agency, {
          value: opinion.value,
          conditions: opinion.conditions ?? [],
        }),
      ),
    decide: (id: string, body: Parameters<typeof decide>[3]) => decide(deps, context, id, body),
    sendProposal: (id: string, body: ProposalBody) =>
      transact((tx) => sendProposal(deps, tx, context, id, body)),
    agreeNotice: (id: string) =>
      transact((tx) => replyToNotice(deps, tx, context, { id, reply: { kind: 'agreed' } })),
    stateOf: (id: string): Promise<Application> =>
      deps.db.read(giver.scope, async (tx) => (await getApplication(tx, deps.vault, id)).state),
    view: (id: string) =>
      deps.db.read(giver.scope, async (tx) =>
        presentApplication(deps, tx, context, await getApplication(tx, deps.vault, id)),
      ),
  };
}
