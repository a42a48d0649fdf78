import { routes } from '@veche/contracts';
import { formulaInWords, inputsInWords } from '@veche/crowd-safety';
import { localDateOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import { notFound, on, rejected, signInRequired, type RequestContext, type RouteLine } from '@veche/platform';
import { listPackVersions } from '../db/pack-repo.ts';
import { calculateSafety, titleOfFigure, unitOfFigure } from '../domain/calculate-safety.ts';
import { evaluationContext, factContextOf } from '../judge-form.ts';
import type { PackStore } from '../pack-store.ts';
import { presentBasis } from '../present-evaluation.ts';
import type { RulesDeps } from '../rules-deps.ts';
import { proposePack, settlePack } from '../use-cases/propose-pack.ts';
import { readStraightThrough, switchStraightThrough } from '../use-cases/switch-straight-through.ts';

function personOf(context: Pick<RequestContext, 'principal'>): PersonId {
  if (!context.principal) throw signInRequired();
  return context.principal.personId;
}

export function rulesRoutes(deps: RulesDeps, packs: PackStore): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getVocabulary, 'public', async (c) => ({
      body: await db.read(c.scope, async (tx) => {
        const { pack, version, hash } = await packs.inForceOn(tx, await todayOf(deps, tx));
        return {
          packVersion: version,
          packHash: hash,
          classes: pack.source.classes,
          documentTypes: pack.source.documentTypes.map(({ code, title, hint }) => ({
            code,
            title,
            ...(hint ? { hint } : {}),
          })),
          agencies: pack.source.agencies.map(({ code, title }) => ({ code, title })),
        };
      }),
    })),
    on(routes.getRulePack, 'public', async (c) => ({
      body: await db.read(c.scope, (tx) => presentPack(deps, packs, tx, c.params.version)),
    })),
    on(routes.listRulePackVersions, 'rules.read', async (c) => ({
      body: { items: await db.read(c.scope, (tx) => presentVersions(deps, tx)) },
    })),
    on(routes.proposeRulePack, 'rules.propose', async (c) => ({
      body: await db.transact(c.scope, (tx) =>
        proposePack(deps, packs, tx, { ...c.body, personId: personOf(c) }),
      ),
    })),
    on(routes.publishRulePack, 'rules.publish', async (c) => ({
      body: {
        id: c.params.id,
        state: await db.transact(c.scope, (tx) =>
          settlePack(deps, tx, { id: c.params.id, personId: personOf(c), approved: c.body.approved }),
        ),
      },
    })),
    on(routes.getStraightThrough, 'settings.manage', async (c) => ({
      body: await db.read(c.scope, (tx) => presentStraightThrough(deps, packs, tx)),
    })),
    on(routes.switchStraightThrough, 'settings.manage', async (c) => ({
      body: await db.transact(c.scope, async (tx) => {
        await switchStraightThrough(deps, tx, c.body.isOn);
        return presentStraightThrough(deps, packs, tx);
      }),
    })),
    on(routes.calculateSafety, 'signed-in', async (c) => ({
      body: await db.read(c.scope, (tx) => presentCalculations(deps, packs, tx, c.body.form)),
    })),
  ];
}

type Tx = Parameters<PackStore['inForceOn']>[0];

const todayOf = async (deps: RulesDeps, tx: Tx): Promise<string> =>
  localDateOf(tx.now, (await deps.tenantOf(tx)).zone);

async function presentStraightThrough(deps: RulesDeps, packs: PackStore, tx: Tx) {
  const { pack } = await packs.inForceOn(tx, await todayOf(deps, tx));
  const { classes, basis } = pack.source.straightThrough;
  return {
    isOn: await readStraightThrough(tx),
    classes: pack.source.classes
      .filter(({ code }) => classes.some((allowed) => allowed === code))
      .map(({ code, title }) => ({ code, title })),
    basis: presentBasis(basis, pack),
  };
}

async function presentPack(deps: RulesDeps, packs: PackStore, tx: Tx, wanted: string) {
  const found = await packs.byVersion(tx, wanted, await todayOf(deps, tx));
  if (!found) throw notFound();
  const { source } = found.pack;
  return {
    version: found.version,
    hash: found.hash,
    acts: source.acts.map(({ id, title, shortTitle, verification }) => ({
      id,
      title,
      shortTitle,
      verification,
    })),
    norms: source.norms.map(
      ({ key, value, unit, region, municipality, eventClass, effectiveFrom, effectiveTo, basis }) => ({
        key,
        ...(source.enums['norm']?.[key] ? { title: source.enums['norm'][key] } : {}),
        value,
        unit,
        region,
        effectiveFrom,
        effectiveTo,
        ...(municipality ? { municipality } : {}),
        ...(eventClass ? { eventClass } : {}),
        basis: presentBasis(basis, found.pack),
      }),
    ),
    checks: source.checks.map((check) => ({
      id: check.id,
      version: check.version,
      title: check.title,
      message: check.message,
      remedy: check.remedy,
      condition: check.when,
      severity:
        typeof check.severity === 'string'
          ? check.severity
          : Object.entries(check.severity)
              .map(([key, value]) => `${key}: ${value}`)
              .join(', '),
      classes: check.classes,
      effectiveFrom: check.effectiveFrom,
      effectiveTo: check.effectiveTo,
      basis: presentBasis(check.basis, found.pack),
    })),
    notYetComputable: source.notYetComputable.map(({ id, title, missingFact, reason }) => ({
      id,
      title,
      missingFact: found.pack.facts.get(missingFact)?.label.ru ?? missingFact,
      reason,
    })),
  };
}

async function presentVersions(deps: RulesDeps, tx: Tx) {
  const rows = await listPackVersions(tx);
  const people = rows
    .flatMap((row) => [row.proposed_by, row.settled_by])
    .filter((id) => id !== null) as PersonId[];
  const names = await deps.displayNames(tx, [...new Set(people)]);
  const nameOf = (id: string | null): string | undefined =>
    id === null ? undefined : names.get(id as PersonId);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    hash: row.hash,
    state: row.state as 'proposed' | 'published' | 'rejected',
    effectiveFrom: row.effective_from,
    reason: row.reason,
    proposedBy: nameOf(row.proposed_by) ?? 'Поставка',
    proposedAt: row.proposed_at,
    ...(row.settled_at
      ? { publishedAt: row.settled_at, publishedBy: nameOf(row.settled_by) ?? 'Установка' }
      : {}),
    checksCount: row.checks_count,
    normsCount: row.norms_count,
  }));
}

async function presentCalculations(
  deps: RulesDeps,
  packs: PackStore,
  tx: Tx,
  form: Parameters<typeof calculateSafety>[0],
) {
  if (form.eventClass === 'PUB') throw rejected('wrong-procedure');
  const tenant = await deps.tenantOf(tx);
  const on = localDateOf(tx.now, tenant.zone);
  const inForce = await packs.inForceOn(tx, on);
  const context = evaluationContext(tenant, { form, gate: 'submission', audience: 'applicant' }, on);
  const server = await deps.placeFacts(tx, form, '');
  const found = calculateSafety(
    form,
    factContextOf(deps, inForce, { tenant, context, server, filedAt: tx.now, now: tx.now }),
  );
  return {
    items: found.items.map(({ figure, question, isRecommended }) => ({
      code: figure.code,
      title: titleOfFigure(figure),
      value: Math.round(figure.value * 100) / 100,
      unit: unitOfFigure(figure),
      formula: formulaInWords(figure),
      inputs: [...inputsInWords(figure)],
      source: {
        id: figure.sources.map((source) => source.sourceId).join(', '),
        text: joined(figure.sources.map((source) => source.text)),
        mark: figure.sources[0]?.mark ?? 'D',
      },
      question,
      isRecommended,
    })),
    riskBand: found.riskBand ?? null,
    limitingFactor: found.limitedBy ?? null,
  };
}

const joined = (texts: readonly { readonly ru: string; readonly en: string }[]) => ({
  ru: texts.map((each) => each.ru).join('; '),
  en: texts.map((each) => each.en).join('; '),
});
