import type { Language } from '@veche/kernel';
import { listTenants, type Database, type Tenant } from '@veche/platform';
import { UsageError } from './command.ts';

/** The town of this code, or all towns when none is named. @throws UsageError when there is no such town */
export async function chosenTowns(
  db: Database,
  code: string | undefined,
  language: Language,
): Promise<readonly Tenant[]> {
  const towns = await listTenants(db);
  if (code === undefined) return towns;
  const chosen = towns.filter((town) => town.code === code);
  if (chosen.length > 0) return chosen;
  const known = towns.map((town) => town.code).join(', ');
  throw new UsageError(
    language === 'ru'
      ? `Города «${code}» нет. Есть: ${known}`
      : `There is no town “${code}”. There are: ${known}`,
  );
}

/** The one town a command is about: named, or the only one there is. @throws UsageError when it is not clear which */
export async function chosenTown(
  db: Database,
  code: string | undefined,
  language: Language,
): Promise<Tenant> {
  const [town, another] = await chosenTowns(db, code, language);
  if (town && !another) return town;
  throw new UsageError(language === 'ru' ? 'Назовите город: --town' : 'Name the town: --town');
}
