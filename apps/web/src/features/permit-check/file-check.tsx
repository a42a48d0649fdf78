import { useState, type ReactElement } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { TriggerButton } from '../../ui/trigger-button.tsx';
import { sha256 as digest } from './sha-256.ts';

const m = messages({
  label: { ru: 'Есть PDF? Сверьте файл', en: 'Have the PDF? Compare the file' },
  hint: {
    ru: 'Файл никуда не отправляется: отпечаток считает ваш браузер.',
    en: 'The file is sent nowhere: your browser computes the fingerprint.',
  },
  choose: { ru: 'Выбрать файл', en: 'Choose a file' },
  same: { ru: 'Файл подлинный:', en: 'The file is genuine:' },
  sameText: {
    ru: 'совпадает с выданным до последнего байта.',
    en: 'it equals the issued one to the last byte.',
  },
  other: { ru: 'Это другой файл.', en: 'This is another file.' },
  otherText: {
    ru: 'Возможно, его пересохранили или распечатали в PDF заново. Попросите организатора прислать исходный файл.',
    en: 'It may have been saved anew or printed to PDF. Ask the organiser for the original file.',
  },
});

/** Compares a file of one's own with the fingerprint of the issued permit, without sending it anywhere. */
export function FileCheck({ sha256 }: { readonly sha256: string }): ReactElement {
  const t = useT();
  const [isSame, setSame] = useState<boolean>();
  const compare = async (file: File | undefined): Promise<void> => {
    setSame(undefined);
    if (file !== undefined) setSame((await digest(new Uint8Array(await file.arrayBuffer()))) === sha256);
  };
  return (
    <div className="mt-4 print:hidden">
      <p className="field-label">{t(m.label)}</p>
      <p className="field-hint">{t(m.hint)}</p>
      <FileTrigger acceptedFileTypes={['application/pdf']} onSelect={(files) => void compare(files?.[0])}>
        <TriggerButton size="small" icon="document">
          {t(m.choose)}
        </TriggerButton>
      </FileTrigger>
      {isSame === true && (
        <Callout tone="ok" className="mt-3" title={t(m.same)} isAnnounced>
          {t(m.sameText)}
        </Callout>
      )}
      {isSame === false && (
        <Callout tone="bad" className="mt-3" title={t(m.other)} isAnnounced>
          {t(m.otherText)}
        </Callout>
      )}
    </div>
  );
}
