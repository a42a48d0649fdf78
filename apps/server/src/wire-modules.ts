import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAlertsModule, type AlertsDeps } from '@veche/alerts';
import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import { createDocumentsModule, inspectFile, type DocumentsModule } from '@veche/documents';
import { createFeedbackModule, playFeedback, replyAddressOf, type FeedbackDeps } from '@veche/feedback';
import { createIdentityModule, type IdentityModule } from '@veche/identity';
import { createJournalModule } from '@veche/journal';
import type { Instant, ZoneId } from '@veche/kernel';
import { createIndicatorsModule } from '@veche/indicators';
import { createNotificationsModule } from '@veche/notifications';
import { createOpennessModule } from '@veche/openness';
import {
  applicationForDocuments,
  createPermitsModule,
  exportCases,
  judgedCases,
  retentionHoldsOf,
  type PermitsDeps,
} from '@veche/permits';
import {
  authorityNameOf,
  createFilesystemBlobStore,
  createOutboundClient,
  databaseWithin,
  listTenants,
  loadTenant,
  newId,
  oncePerTx,
  systemClock,
  systemScope,
  type PersonVault,
} from '@veche/platform';
import { contactOfRequest, createRequestsModule, unitTitles, type RegisterDeps } from '@veche/requests';
import { createRulesModule, shippedPack } from '@veche/rules';
import { createVenuesModule, seedDemoTown } from '@veche/venues';
import { createWebhooksModule } from '@veche/webhooks';
import type { Composition, CompositionInput } from './compose.ts';
import { createTown, demonstrationTown } from './demonstration-town.ts';
import { playDemoAlerts } from './demonstration/play-demo-alerts.ts';
import { playDemonstration } from './demonstration/play-demonstration.ts';
import { playRequests } from './demonstration/play-requests.ts';
import { gatewayNames } from './wiring/gateway-names.ts';
import { limitConcurrency } from './wiring/limit-concurrency.ts';
import { createPaperMill, loadAuthorityKeys } from './wiring/paper-mill.ts';
import { alertPeople } from './wiring/alert-people.ts';
import { feedbackPeople } from './wiring/feedback-people.ts';
import { tellAlteredJournal } from './wiring/tell-altered-journal.ts';
import { peoplePort } from './wiring/people-port.ts';
import { places, ruleFactsOfPlace } from './wiring/place-ports.ts';

const defaultZone = 'Europe/Moscow' as ZoneId;

/** One line makes a module; ports are filled by the doors of others, looked up at the call where two need each other. */
export function wireModules(input: CompositionInput & { readonly vault: PersonVault }): Composition {
  const { config, log, vault, isDemonstration, clock = systemClock } = input;
  const { installation } = input;
  const { db } = installation;
  const { mailIn } = config;

  const outbound = createOutboundClient({ allow: config.outboundAllow });
  // Gateways are named by whoever runs the installation: they may stand in its own network.
  const gateways = createOutboundClient({ allow: [...config.outboundAllow, ...gatewayNames(config)] });
  const journal = createJournalModule({
    db,
    vault,
    log,
    runSequencer: config.roles.has('sequencer'),
    tellAltered: tellAlteredJournal(
      () => notifications,
      () => identity,
    ),
  });
  const notifications = createNotificationsModule({
    db,
    outbound,
    gateways,
    vault,
    journal,
    contacts: { contactsOf: (tx, personId) => identity.people.contactsOf(tx, personId) },
    publicUrl: config.publicUrl,
    demonstration: isDemonstration,
    defaultZone,
    ...(config.smtp && { smtp: config.smtp }),
    ...(mailIn && { replyTo: (link) => replyAddressOf(mailIn.address, link) }),
    ...(config.smsGateway && { smsGateway: config.smsGateway }),
    ...(config.smpp && { smpp: config.smpp }),
    ...(config.pushContact !== undefined && {
      push: { secret: installation.keys.secret('web-push'), contact: config.pushContact },
    }),
    ...(config.bot && { bot: config.bot }),
  });
  const identity: IdentityModule = createIdentityModule({
    db,
    vault,
    sender: notifications.codeSender,
    appendJournal: (tx, entry) => journal.appendJournalEntry(tx, entry),
    findRetentionHolds: async (personId) => {
      const towns = await listTenants(db);
      const holds = await Promise.all(
        towns.map((town) =>
          db.read(systemScope('retention', town.id), (tx) => retentionHoldsOf(tx, personId)),
        ),
      );
      return holds.flat();
    },
    exportOthers: async (personId, scope) => ({
      applications: await db.read(scope, (tx) => exportCases(permitsDeps, tx, personId)),
    }),
    disconnectLive: (whom) => input.live()?.disconnect(whom),
    issuer: 'Veche',
  });

  const people = peoplePort(() => identity);
  const tenantOf: PermitsDeps['tenantOf'] = oncePerTx((tx) => loadTenant(tx, tx.tenantId));
  const calendar = readCalendar();
  const venues = createVenuesModule({ db, journal });
  const rules = createRulesModule({
    db,
    calendar,
    tenantOf,
    placeFacts: ruleFactsOfPlace,
    displayNames: (tx, ids) => people.displayNames(tx, ids),
    appendJournal: async (tx, { action, subject, result }) => {
      await journal.appendJournalEntry(tx, { action, subject, revision: 1, result: [...result] });
    },
    judgedCases: (tx) => judgedCases({ vault }, tx),
  });
  const blobs = createFilesystemBlobStore({
    folder: join(config.dataFolder, 'blobs'),
    keyRing: installation.keys.blobs,
    newId,
  });
  const documents: DocumentsModule = createDocumentsModule({
    db,
    vault,
    blobs,
    // Each inspection is a process of its own: two at a time leave the machine to the others.
    inspect:
      input.inspect ??
      limitConcurrency(2, (path, name) =>
        inspectFile(path, name, config.clamd ? { clamd: { ...config.clamd, timeoutMs: 20_000 } } : {}),
      ),
    access: (tx, context, applicationId, mode) =>
      applicationForDocuments({ vault, people }, tx, context, applicationId, mode),
    titleOf: (tx) => rules.documentTitle(tx),
    appendJournal: async (tx, entry) => {
      await journal.appendJournalEntry(tx, {
        action: entry.action,
        subject: { type: 'document', id: entry.documentId },
        revision: entry.revision,
        result: [entry.result],
        commitments: {
          personId: entry.casePersonId,
          values: { sha256: entry.sha256, applicationId: entry.applicationId },
        },
      });
    },
    tellVerdict: async (tx, told) => {
      await notifications.queueNamedMessage(tx, {
        recipientPersonId: told.personId,
        template: told.refusal ? 'document-refused-late' : 'document-accepted-late',
        values: { fileName: told.fileName, ...told.refusal },
        link: `/applications/${told.applicationId}`,
        subject: { type: 'application', id: told.applicationId },
        dedupeKey: `${told.documentId}:judged`,
      });
    },
    inspectionFolder: join(config.dataFolder, 'inspection'),
  });
  const papers = createPaperMill({
    blobs,
    authority: async () => loadAuthorityKeys(installation.keys, await authority(), clock()),
  });
  const authority = async (): Promise<string> => {
    const [town] = await listTenants(db);
    return town ? authorityNameOf(town).ru : 'Veche';
  };
  const permitsDeps: PermitsDeps = {
    db,
    clock,
    vault,
    people,
    rules: { ...rules, calendar: async () => calendar },
    places,
    documents: { list: (tx, applicationId) => documents.documentsOf(tx, applicationId) },
    journal: {
      append: async (tx, entry) => journal.appendJournalEntry(tx, entry),
      receipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    },
    messages: {
      queue: async (tx, message) => {
        await notifications.queueNamedMessage(tx, message);
      },
    },
    papers,
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    tenantOf,
    newToken: () => randomBytes(16).toString('base64url'),
    newCode: () => Array.from({ length: 8 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join(''),
    publicUrl: config.publicUrl,
  };
  const permits = createPermitsModule(permitsDeps);
  const requestsDeps: RegisterDeps = {
    db,
    vault,
    journal,
    tenantOf,
    rulePackFolder: shippedPack,
    blobs,
    outbound,
    people: {
      displayNames: (tx, ids) => people.displayNames(tx, ids),
      async listExecutors(tx) {
        const directory = identity.people;
        const staff = [
          ...(await directory.listStaffWithRole(tx, 'officer')),
          ...(await directory.listStaffWithRole(tx, 'manager')),
        ];
        return [...new Set(staff)];
      },
    },
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    findReceipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    messages: permitsDeps.messages,
  };
  const requests = createRequestsModule(requestsDeps);
  const indicators = createIndicatorsModule({
    db,
    journal,
    unitTitles,
    calendar,
    keepsFresh: config.roles.has('worker'),
  });

  const openness = createOpennessModule({
    db,
    journal,
    unitTitles,
    setReport: async (data, at) =>
      papers.sign(await papers.set({ template: 'monthly-report', data, creationAt: at }), {
        signedAt: at,
        reason: `${data.lang === 'ru' ? 'Отчёт об услугах' : 'Report on services'}, ${data.month}`,
      }),
    publicUrl: config.publicUrl,
    releases: config.roles.has('worker'),
  });
  const alertsDeps: AlertsDeps = {
    db,
    vault,
    log,
    journal,
    notifications,
    people: alertPeople(() => identity),
    tenantOf,
    shippedCalendar: calendar,
    publicUrl: config.publicUrl,
  };
  const alerts = createAlertsModule(alertsDeps);

  const feedbackDeps: FeedbackDeps = {
    db,
    vault,
    journal,
    notifications,
    people: feedbackPeople(() => identity),
    recordConfirmation: (tx, confirmation) => requests.recordConfirmation(tx, confirmation),
    contactOfRequest: (tx, requestId) => contactOfRequest({ vault }, tx, requestId),
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    tenantOf,
    calendarOf: async () => calendar,
  };
  const feedback = createFeedbackModule({
    ...feedbackDeps,
    log,
    // One process receives: the one that runs the workers.
    ...(mailIn && config.roles.has('worker') && { mailIn }),
  });

  const webhooks = createWebhooksModule({
    db,
    vault,
    journal,
    outbound,
    tellDisabled: async (tx, { personId, endpointId, title, since }) => {
      await notifications.queueNamedMessage(tx, {
        recipientPersonId: personId,
        template: 'webhook-disabled',
        values: { title, since },
        subject: { type: 'webhook', id: endpointId },
        dedupeKey: `webhook-disabled:${endpointId}:${since}`,
      });
    },
  });

  return {
    modules: [
      journal,
      notifications,
      identity,
      venues,
      rules,
      documents,
      { name: 'papers', start: papers.start },
      permits,
      requests,
      indicators,
      openness,
      alerts,
      webhooks,
      feedback,
    ],
    authenticate: (source) => identity.authenticate(source),
    appointAdministrator: (scope, { contact, ...names }) =>
      identity.appointAdministrator(scope, { contact, names }),
    demonstration: [
      { name: 'town', title: { ru: 'город', en: 'the town' }, scope: 'installation', run: createTown },
      {
        name: 'people',
        title: { ru: 'люди и организации', en: 'people and organisations' },
        scope: 'town',
        run: (tx) => identity.seedDemoPeople(tx),
      },
      {
        name: 'map',
        title: { ru: 'улицы и площадки', en: 'streets and venues' },
        scope: 'town',
        run: (tx) => seedDemoTown(tx),
      },
      {
        name: 'rules',
        title: { ru: 'правила', en: 'rules' },
        scope: 'installation',
        run: () => rules.seed(),
      },
      {
        name: 'monitor',
        title: { ru: 'услуги и их сроки', en: 'services and their terms' },
        scope: 'town',
        run: (tx) => requests.seedTown(tx),
      },
      {
        name: 'season',
        title: { ru: 'сезон заявок, это дольше всего', en: 'a season of applications, the longest part' },
        scope: 'installation',
        run: async (tx, signal) => {
          const clock = movableClock();
          const past = databaseWithin(tx, clock.now, signal);
          await playDemonstration(
            {
              db: past,
              clock,
              permits: { ...permitsDeps, db: past, clock: clock.now },
              documents: { vault },
              blobs,
              identity,
            },
            systemClock(),
          );
        },
      },
      {
        name: 'requests',
        title: { ru: 'запросы услуг за прошлые месяцы', en: 'service requests of the past months' },
        scope: 'installation',
        run: async (tx) => {
          const clock = movableClock();
          const past = databaseWithin(tx, clock.now);
          await playRequests(
            { db: past, clock, requests: { ...requestsDeps, db: past }, identity, months: config.demoMonths },
            systemClock(),
          );
        },
      },
      {
        name: 'alerts',
        title: { ru: 'правила оповещения и дежурные', en: 'alert rules and who is on duty' },
        scope: 'installation',
        run: async (tx) => {
          const clock = movableClock();
          const past = databaseWithin(tx, clock.now);
          await playDemoAlerts(
            { db: past, clock, alerts: { ...alertsDeps, db: past }, identity },
            systemClock(),
          );
        },
      },
      {
        name: 'feedback',
        title: { ru: 'отзывы и жалобы', en: 'reviews and complaints' },
        scope: 'installation',
        run: async (tx) => {
          const clock = movableClock();
          const past = databaseWithin(tx, clock.now);
          const tenantId = demonstrationTown.id;
          const staff = await past.read(systemScope('demonstration', tenantId), (read) =>
            feedbackDeps.people.listStaff(read),
          );
          await playFeedback(
            { db: past, clock, feedback: { ...feedbackDeps, db: past }, tenantId, staff },
            systemClock(),
          );
        },
      },
    ],
  };
}

/** No letters or digits that look alike on paper. */
const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A clock that stands where it is put. */
function movableClock(): { readonly now: () => Instant; readonly set: (at: Instant) => void } {
  let at = systemClock();
  return { now: () => at, set: (moment) => (at = moment) };
}

function readCalendar(): ProductionCalendar {
  const parsed = parseProductionCalendar(
    JSON.parse(readFileSync(join(shippedPack, 'calendars/ru.json'), 'utf8')),
  );
  if (!parsed.ok) throw new Error(`The production calendar is malformed: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
