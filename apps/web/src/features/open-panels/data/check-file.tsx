import type { DataVersionView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { hashOf } from './hash-of.ts';

const m = messages({
  label: { ru: 'Проверить скачанный файл', en: 'Check a file you have' },
  hint: {
    ru: 'Сумма считается здесь, в браузере: файл никуда не отправляется.',
    en: 'The hash is counted here in the browser: the file is sent nowhere.',
  },
  same: {
    ru: 'Файл подлинный: версия {version}, {name}',
    en: 'The file is genuine: version {version}, {name}',
  },
  other: { ru: 'Такого файла среди опубликованных нет', en: 'No published file is like this one' },
  otherText: {
    ru: 'Его сумма {hash} не совпадает ни с одной версией набора: файл изменён или не отсюда.',
    en: 'Its hash {hash} matches no version of the set: the file was changed or is not from here.',
  },
});

/** Whether a file someone has is one that was published: the hash is counted on this device. */
export function CheckFile({ versions }: { readonly versions: readonly DataVersionView[] }): ReactElement {
  const t = useT();
  const [hash, setHash] = useState<string>();
  const found = versions
    .flatMap(({ version, files }) => files.map((file) => ({ version, ...file })))
    .find(({ sha256 }) => sha256 === hash);
  const check = async (file: File | undefined): Promise<void> =>
    setHash(file === undefined ? undefined : await hashOf(await file.arrayBuffer()));
  return (
    <div className="mt-4 max-w-measure">
      <FileDrop label={t(m.label)} hint={t(m.hint)} onFiles={(files) => void check(files[0])} />
      {hash !== undefined && (
        <div className="mt-2 max-w-measure">
          {found === undefined ? (
            <Callout tone="bad" title={t(m.other)} isAnnounced>
              <span className="break-all">{t(m.otherText, { hash })}</span>
            </Callout>
          ) : (
            <Callout tone="ok" title={t(m.same, { version: found.version, name: found.name })} isAnnounced>
              {null}
            </Callout>
          )}
        </div>
      )}
    </div>
  );
}
