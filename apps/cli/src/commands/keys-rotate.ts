import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@veche/kernel';
import {
  countOtherConnections,
  createFilesystemBlobStore,
  createPersonVault,
  newId,
  type KeyPurpose,
} from '@veche/platform';
import { UsageError, type Command, type OpenedDatabase } from '../command.ts';

const purposes: readonly KeyPurpose[] = ['personal-data', 'blobs'];

/** Makes a new key-encryption key and wraps everything by it: data keys of people, or keys of files. Contents are not touched. */
export const command: Command = {
  summary: {
    ru: 'Сменить ключ шифрования ключей людей (personal-data) или файлов (blobs); программа должна стоять',
    en: 'Change the key that encrypts the keys of people (personal-data) or of files (blobs); the program must be stopped',
  },
  usage: 'personal-data|blobs [--resume]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { resume: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const purpose = purposes.find((each) => each === positionals[0]);
    if (!purpose || positionals.length > 1) throw new UsageError(words[language].purpose);
    const opened = await openDatabase();
    try {
      // A running program holds the old ring in memory and could read nothing that is wrapped anew.
      if ((await countOtherConnections(opened.db)) > 0) {
        terminal.err(words[language].running);
        return 1;
      }
      if (!values.resume) terminal.out(words[language].made(await opened.keys.rotate(purpose)));
      const count = purpose === 'blobs' ? await rewrapBlobs(opened) : await rewrapPeople(opened);
      terminal.out(words[language].done(count));
      return 0;
    } finally {
      await opened.close();
    }
  },
};

async function rewrapPeople({ db, reloadKeys }: OpenedDatabase): Promise<number> {
  const { personalData, blindIndex } = await reloadKeys();
  const vault = createPersonVault(personalData, blindIndex);
  let all = 0;
  for (let some = await vault.rewrap(db); some > 0; some = await vault.rewrap(db)) all += some;
  return all;
}

async function rewrapBlobs({ dataFolder, reloadKeys }: OpenedDatabase): Promise<number> {
  const { blobs } = await reloadKeys();
  const store = createFilesystemBlobStore({ folder: join(dataFolder, 'blobs'), keyRing: blobs, newId });
  let all = 0;
  for await (const blobId of store.list()) {
    await store.rewrap(blobId);
    all += 1;
  }
  return all;
}

const words: Record<
  Language,
  { purpose: string; running: string; made: (id: string) => string; done: (count: number) => string }
> = {
  ru: {
    purpose: 'Назовите, какой ключ сменить: personal-data или blobs',
    running: 'Программа работает. Остановите её: со старым ключом в памяти она не прочтёт переупакованное.',
    made: (id) => `Новый ключ: ${id}. Прежние остаются в папке ключей: без них не прочесть старые копии.`,
    done: (count) =>
      `Переупаковано: ${count}. Сохраните папку ключей заново. Если команда прервётся: --resume.`,
  },
  en: {
    purpose: 'Name the key to change: personal-data or blobs',
    running:
      'The program is running. Stop it: with the old key in memory it could not read what is wrapped anew.',
    made: (id) => `The new key: ${id}. Earlier ones stay in the folder of keys: old backups need them.`,
    done: (count) =>
      `Wrapped anew: ${count}. Back the folder of keys up again. Should the command break off: --resume.`,
  },
};
