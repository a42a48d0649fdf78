import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../blobs/durable-file.ts';
import { KeyError } from './key-error.ts';

/** One secret per file, each mode 0600, in a folder outside the data and outside backups. */
export interface KeyFolder {
  /** The content of a file; made by `create` when it is absent. @throws KeyError when it is absent and must not be made */
  read(name: string, create: () => string | Promise<string>): Promise<string>;
  replace(name: string, content: string): Promise<void>;
}

/**
 * @param mayCreate false once there are data: a new key would make them unreadable, so an absent one stops the program
 */
export async function openKeyFolder(folder: string, mayCreate: boolean): Promise<KeyFolder> {
  if (!existsSync(folder) && !mayCreate) throw absent(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const write = (name: string, content: string): Promise<void> =>
    writeDurably(folder, join(folder, name), (file) => file.writeFile(content));
  return {
    async read(name, create) {
      const path = join(folder, name);
      if (!existsSync(path)) {
        if (!mayCreate) throw absent(path);
        await write(name, await create());
      }
      await assertPrivate(path);
      return readFile(path, 'utf8');
    },
    replace: write,
  };
}

async function assertPrivate(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new KeyError({
    ru: `Файл ключа ${path} доступен посторонним. Выполните: chmod 600 ${path}`,
    en: `The key file ${path} is open to others. Run: chmod 600 ${path}`,
  });
}

function absent(path: string): KeyError {
  return new KeyError({
    ru: `Данные есть, а ключа ${path} нет. Новый ключ не подойдёт: персональные данные и файлы им не прочесть. Верните папку ключей из её резервной копии или укажите её в VECHE_KEYS. Чтобы начать с пустой базы, уберите папку данных.`,
    en: `There are data, but the key ${path} is missing. A new key would not do: personal data and files could not be read by it. Put the folder of keys back from its backup, or name it in VECHE_KEYS. To start with an empty database, move the data folder away.`,
  });
}

/** Says in the data folder that there are data from now on, so that a lost folder of keys is noticed. */
export async function markDataPresent(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o755 });
  await writeFile(
    markerIn(dataFolder),
    'The keys of these data are kept elsewhere; without them the data cannot be read.\n',
  );
}

export const hasData = (dataFolder: string): boolean => existsSync(markerIn(dataFolder));

const markerIn = (dataFolder: string): string => join(dataFolder, 'has-data');
