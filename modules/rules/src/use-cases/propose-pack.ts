import {
  assemblePack,
  compilePack,
  evaluate,
  packHash,
  type CompiledPack,
  type EventClass,
  type Facts,
  type PackError,
  type RulePack,
} from '@veche/checks';
import { localDateOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import { AppError, rejected, type FieldError, type ReadTx, type Tx } from '@veche/platform';
import { parse } from 'yaml';
import { findPackById, findPackByVersion, insertPackVersion, settlePackVersion } from '../db/pack-repo.ts';
import { sha256, type PackStore } from '../pack-store.ts';
import type { RulesDeps } from '../rules-deps.ts';

export interface NormChange {
  readonly key: string;
  readonly region: string;
  readonly municipality?: string | undefined;
  readonly eventClass?: EventClass | undefined;
  readonly value: number | string | boolean;
  readonly act: string;
  readonly clause?: string | undefined;
}

export interface ProposePack {
  readonly personId: PersonId;
  readonly reason: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly normChanges: readonly NormChange[];
  readonly files?: readonly { readonly path: string; readonly yaml: string }[] | undefined;
}

/** Proposes a pack: the one in force with changed norms, or a whole one from files. Checked whole, refused whole; back-tested on filed cases. */
export async function proposePack(
  deps: RulesDeps,
  packs: PackStore,
  tx: Tx,
  command: ProposePack,
): Promise<{ id: string; hash: string; affected: { examined: number; flipped: number } }> {
  if (await findPackByVersion(tx, command.version)) throw new AppError('rule-pack-version-taken');
  const { zone } = await deps.tenantOf(tx);
  const inForce = await packs.inForceOn(tx, localDateOf(tx.now, zone));
  const source = command.files ? fromFiles(command.files) : withNorms(inForce.pack.source, command);
  const manifest = {
    ...(source as RulePack).manifest,
    version: command.version,
    effectiveFrom: command.effectiveFrom,
  };
  const compiled = compilePack({ ...(source as object), manifest });
  if (!compiled.ok) throw new AppError('rule-pack-invalid', { errors: compiled.error.map(asFieldError) });
  const id = tx.newId();
  const hash = packHash(compiled.value, sha256);
  await insertPackVersion(tx, {
    id,
    version: command.version,
    hash,
    effectiveFrom: command.effectiveFrom,
    reason: command.reason,
    proposedBy: command.personId,
    isPublished: false,
    source: compiled.value.source,
  });
  await deps.appendJournal(tx, {
    action: 'rules.propose',
    subject: { type: 'rule-pack', id },
    result: ['proposed', hash],
  });
  return { id, hash, affected: await backTest(deps, tx, inForce.pack, compiled.value) };
}

const asFieldError = (fault: PackError): FieldError => ({
  pointer: fault.path,
  code: 'pack-fault',
  message: { ru: fault.message, en: fault.message },
});

function fromFiles(files: NonNullable<ProposePack['files']>): unknown {
  try {
    return assemblePack(files.map((file) => ({ path: file.path, content: parse(file.yaml) as unknown })));
  } catch (error) {
    throw new AppError('rule-pack-invalid', {
      errors: [
        {
          pointer: '/files',
          code: 'yaml',
          message: { ru: `Не разобран YAML: ${String(error)}`, en: `YAML cannot be read: ${String(error)}` },
        },
      ],
      cause: error,
    });
  }
}

/** The old row ends the day before; the new one is added, so that filings before the change keep their norm. */
function withNorms(source: RulePack, command: ProposePack): RulePack {
  const dayBefore = new Date(Date.parse(`${command.effectiveFrom}T00:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10);
  const isChanged = (norm: RulePack['norms'][number], change: NormChange): boolean =>
    norm.key === change.key &&
    norm.region === change.region &&
    norm.municipality === change.municipality &&
    norm.eventClass === change.eventClass &&
    (norm.effectiveTo === null || norm.effectiveTo >= command.effectiveFrom);
  const kept = source.norms.map((norm) =>
    command.normChanges.some((change) => isChanged(norm, change)) &&
    norm.effectiveFrom < command.effectiveFrom
      ? { ...norm, effectiveTo: dayBefore }
      : norm,
  );
  const added = command.normChanges.map((change) => {
    const model = source.norms.find((norm) => norm.key === change.key);
    return {
      ...(model ?? { unit: 'count', demo: false }),
      key: change.key,
      value: change.value,
      region: change.region,
      municipality: change.municipality,
      eventClass: change.eventClass,
      effectiveFrom: command.effectiveFrom,
      effectiveTo: null,
      basis: [
        {
          act: change.act,
          verification: 'TBC' as const,
          ...(change.clause ? { clause: { ru: change.clause, en: change.clause } } : {}),
        },
      ],
    };
  });
  return { ...source, norms: [...kept, ...added] as RulePack['norms'] };
}

/** How many filed cases would be judged otherwise: who flips is known before publishing. */
async function backTest(
  deps: RulesDeps,
  tx: ReadTx,
  before: CompiledPack,
  after: CompiledPack,
): Promise<{ examined: number; flipped: number }> {
  const tenant = tx.scope.tenantId === null ? undefined : await deps.tenantOf(tx);
  if (!tenant) return { examined: 0, flipped: 0 };
  const cases = await deps.judgedCases(tx);
  const verdict = (pack: CompiledPack, each: (typeof cases)[number]): string =>
    evaluate(pack, each.facts as Facts, {
      on: each.filedOn,
      region: tenant.regionCode,
      municipality: tenant.municipalityCode,
      eventClass: each.eventClass as EventClass,
      ...(each.subtype ? { subtype: each.subtype } : {}),
      audience: 'officer',
      where: 'server',
    })
      .findings.filter((finding) => finding.outcome === 'fired')
      .map((finding) => finding.checkId)
      .join(',');
  return {
    examined: cases.length,
    flipped: cases.filter((each) => verdict(before, each) !== verdict(after, each)).length,
  };
}

/** Publishes or rejects a proposal; the author of the proposal cannot. */
export async function settlePack(
  deps: RulesDeps,
  tx: Tx,
  command: { id: string; personId: PersonId; approved: boolean },
): Promise<'published' | 'rejected'> {
  const row = await findPackById(tx, command.id);
  if (!row) throw new AppError('not-found');
  if (row.state !== 'proposed') throw rejected('wrong-status', { extra: { state: row.state } });
  if (row.proposed_by === command.personId) throw new AppError('second-person-required');
  const state = command.approved ? 'published' : 'rejected';
  await settlePackVersion(tx, command.id, { state, by: command.personId });
  await deps.appendJournal(tx, {
    action: 'rules.publish',
    subject: { type: 'rule-pack', id: command.id },
    result: [state, row.hash],
  });
  return state;
}
