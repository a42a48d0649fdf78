import type { AlertListItem, RuleDefinition } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { Principal, ReadTx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { calendarOf } from '../calendar-of.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { findInhibitors, listInhibitions } from '../db/inhibition-repo.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import { listMuteWindows, listSilences } from '../db/silence-repo.ts';
import { firingItems } from '../domain/alert.ts';
import { endOfWindow } from '../domain/recurring-window.ts';
import { findSilence } from '../domain/silence.ts';
import { namedCodeOf } from './present-names.ts';
import { readNames } from './read-names.ts';
import { readRequestFacts, type RequestFacts } from './request-facts.ts';

/** Alerts as a list shows them; what holds their messages back is looked up now, so that it never lags behind. */
export async function presentAlerts(
  deps: AlertsDeps,
  tx: ReadTx,
  alerts: readonly StoredAlert[],
  principal: Pick<Principal, 'permissions'>,
): Promise<AlertListItem[]> {
  const definitions = await definitionsAt(
    tx,
    alerts.map(({ ruleId, ruleVersion }) => ({ ruleId, version: ruleVersion })),
  );
  const requests = await readRequestFacts(
    tx,
    alerts.flatMap(({ requestId }) => requestId ?? []),
  );
  const people = await deps.people.displayNames(tx, [
    ...new Set(alerts.flatMap(({ acknowledged }) => acknowledged?.by ?? [])),
  ]);
  const names = await readNames(tx);
  const suppressed = await suppressedNow(deps, tx, alerts, definitions);
  const mayAct = principal.permissions.has('alert.acknowledge');
  return alerts.map((stored) => {
    const request = stored.requestId === undefined ? undefined : requests.get(stored.requestId);
    const hold = suppressed.get(stored.id);
    const { unit, district, source } = stored.labels;
    return {
      ...plainFacts(stored),
      ruleName: definitions.get(versionKey(stored))?.name ?? '',
      ...(request && { request: presentRequest(request) }),
      ...(unit !== undefined && { unit: namedCodeOf(names.units, unit) }),
      ...(district !== undefined && { district }),
      ...(source !== undefined && { source: namedCodeOf(names.sources, source).title.ru }),
      ...acknowledgementOf(stored, people),
      ...(hold && { suppressed: hold }),
      abilities: {
        acknowledge: mayAct && stored.alert.state === 'firing',
        close: mayAct && (stored.alert.state === 'firing' || stored.alert.state === 'acknowledged'),
      },
    };
  });
}

export const versionKey = ({ ruleId, ruleVersion }: Pick<StoredAlert, 'ruleId' | 'ruleVersion'>): string =>
  `${ruleId} ${ruleVersion}`;

function plainFacts(stored: StoredAlert) {
  const { alert } = stored;
  const step = alert.escalation?.steps[alert.escalation.taken];
  return {
    id: stored.id,
    version: stored.version,
    ruleId: stored.ruleId,
    state: alert.state,
    severity: alert.severity,
    event: stored.eventKind,
    isMomentary: alert.isMomentary,
    standing: alert.state === 'resolved' ? 0 : firingItems(alert),
    total: alert.items.added,
    openedAt: stored.openedAt,
    ...(stored.value !== undefined && { value: stored.value }),
    ...(alert.firedAt !== undefined && { firedAt: alert.firedAt }),
    ...(alert.resolvedAt !== undefined && { resolvedAt: alert.resolvedAt }),
    ...(alert.resolution !== undefined && { resolution: alert.resolution }),
    ...(step &&
      alert.escalation?.nextAt !== undefined && {
        nextStep: {
          number: alert.escalation.taken + 1,
          at: alert.escalation.nextAt,
          recipients: [...step.recipients],
        },
      }),
  };
}

function acknowledgementOf(
  { acknowledged, alert }: StoredAlert,
  people: ReadonlyMap<PersonId, string>,
): Pick<AlertListItem, 'acknowledged'> {
  if (!acknowledged) return {};
  const name = acknowledged.by === null ? undefined : people.get(acknowledged.by);
  return {
    acknowledged: {
      at: acknowledged.at,
      how: acknowledged.how,
      ...(name !== undefined && { by: name }),
      ...(alert.acknowledgedUntil !== undefined && { until: alert.acknowledgedUntil }),
    },
  };
}

export const presentRequest = ({ id, number, service, status, dueOn }: RequestFacts) => ({
  id,
  number,
  service: { ...service },
  status,
  ...(dueOn !== undefined && { dueOn }),
});

/** One look-up for all: inhibitors by their index, silences and windows in memory, since there are few of them. */
async function suppressedNow(
  deps: AlertsDeps,
  tx: ReadTx,
  alerts: readonly StoredAlert[],
  definitions: ReadonlyMap<string, RuleDefinition>,
): Promise<ReadonlyMap<string, NonNullable<AlertListItem['suppressed']>>> {
  const open = alerts.filter(({ alert }) => alert.state === 'firing' || alert.state === 'pending');
  if (open.length === 0) return new Map();
  const inhibitors = await findInhibitors(tx, await listInhibitions(tx), open);
  const silences = await listSilences(tx);
  const windows = await listMuteWindows(tx);
  const calendar = await calendarOf(deps, tx);
  const found = new Map<string, NonNullable<AlertListItem['suppressed']>>();
  for (const stored of open) {
    const ids = definitions.get(versionKey(stored))?.muteWindowIds ?? [];
    const own = windows.filter(({ id }) => ids.includes(id));
    if (inhibitors.has(stored.id)) found.set(stored.id, 'inhibited');
    else if (own.length > 0 && endOfWindow(tx.now, own, calendar) !== undefined)
      found.set(stored.id, 'muted');
    else if (findSilence(silences, stored.labels, tx.now)) found.set(stored.id, 'silenced');
  }
  return found;
}
