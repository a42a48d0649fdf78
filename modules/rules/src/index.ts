import { fileURLToPath } from 'node:url';
import type { Basis, CompiledPack, RefusalGround, Service } from '@veche/checks';
import { localDateOf } from '@veche/deadlines';
import type { BilingualText } from '@veche/kernel';
import { oncePerTx, type Module, type ReadTx } from '@veche/platform';
import { rulesRoutes } from './http/rules.routes.ts';
import { judgeForm, type JudgedForm, type JudgeForm } from './judge-form.ts';
import { PackStore } from './pack-store.ts';
import type { RulesDeps } from './rules-deps.ts';
import { seedPack } from './use-cases/seed-pack.ts';

export type { JudgedForm, JudgeForm } from './judge-form.ts';
export type { RulesDeps } from './rules-deps.ts';
export type { ServerFacts, VenueFacts } from './domain/facts/server-facts.ts';
export { loadPack, readPackDirectory } from './read-pack-directory.ts';

/** Folder of the pack that ships with the product. */
export const shippedPack = fileURLToPath(new URL('../../../rulepacks/ru', import.meta.url));

type TitleOf = (code: string) => BilingualText;

/** The rules of a town as other modules use them; everything is read from the version in force. */
export interface RulesModule extends Module {
  judge(tx: ReadTx, input: JudgeForm): Promise<JudgedForm>;
  services(tx: ReadTx, on: string): Promise<readonly Service[]>;
  agencyTitle(tx: ReadTx): Promise<TitleOf>;
  documentTitle(tx: ReadTx): Promise<TitleOf>;
  subtypeTitle(tx: ReadTx): Promise<(subtype: string | undefined) => BilingualText>;
  basisText(tx: ReadTx): Promise<(basis: readonly Basis[]) => BilingualText>;
  refusalGrounds(tx: ReadTx): Promise<readonly RefusalGround[]>;
  seed(): Promise<'published' | 'proposed' | 'known'>;
}

const titlesOf = (rows: readonly { readonly code: string; readonly title: BilingualText }[]): TitleOf => {
  const byCode = new Map(rows.map((row) => [row.code, row.title]));
  return (code) => byCode.get(code) ?? { ru: code, en: code };
};

/** Packs, their publication, and the judgement of forms. */
export function createRulesModule(deps: RulesDeps): RulesModule {
  const packs = new PackStore();
  const current = oncePerTx(async (tx): Promise<CompiledPack> => {
    const tenant = await deps.tenantOf(tx);
    return (await packs.inForceOn(tx, localDateOf(tx.now, tenant.zone))).pack;
  });
  const seed = () => seedPack(deps.db, shippedPack);
  return {
    name: 'rules',
    migrations: new URL('../migrations/', import.meta.url),
    routes: rulesRoutes(deps, packs),
    judge: (tx, input) => judgeForm(deps, packs, tx, input),
    services: async (tx, on) => (await packs.inForceOn(tx, on)).pack.source.services,
    agencyTitle: async (tx) => titlesOf((await current(tx)).source.agencies),
    documentTitle: async (tx) => titlesOf((await current(tx)).source.documentTypes),
    subtypeTitle: async (tx) => {
      const titleOf = titlesOf((await current(tx)).source.classes.flatMap((each) => each.subtypes));
      return (subtype) => (subtype === undefined ? { ru: 'мероприятие', en: 'event' } : titleOf(subtype));
    },
    basisText: async (tx) => {
      const { acts } = await current(tx);
      return (basis) => textOfBasis(basis, acts);
    },
    refusalGrounds: async (tx) => (await current(tx)).source.refusalGrounds,
    seed,
    start: async () => {
      await seed();
    },
  };
}

function textOfBasis(basis: readonly Basis[], acts: CompiledPack['acts']): BilingualText {
  const words = (language: 'ru' | 'en'): string =>
    basis
      .map((each) =>
        [acts.get(each.act)?.shortTitle[language] ?? each.act, each.clause?.[language]]
          .filter(Boolean)
          .join(', '),
      )
      .join('; ');
  return { ru: words('ru'), en: words('en') };
}
