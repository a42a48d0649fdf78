import { useId, useState, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { sha256 as digest } from './sha-256.ts';

const m = messages({
  label: { ru: 'Есть PDF? Сверьте файл', en: 'Have the PDF? Compare the file' },
  hint: {
    ru: 'Файл никуда не отправляется: отпечаток считает ваш браузер.',
    en: 'The file is sent nowhere: your browser computes the fingerprint.',
  },
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
  const id = useId();
  const [isSame, setSame] = useState<boolean>();
  const compare = async (file: File | undefined): Promise<void> => {
    setSame(undefined);
    if (file !== undefined) setSame((await digest(new Uint8Array(await file.arrayBuffer()))) === sha256);
  };
  return (
    <div className="mt-4 print:hidden">
      <label htmlFor={id} className="field-label">
        {t(m.label)}
      </label>
      <span className="field-hint" id={`${id}-hint`}>
        {t(m.hint)}
      </span>
      <input
        id={id}
        type="file"
        accept="application/pdf"
        className="max-w-full text-3"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void compare(event.target.files?.[0])}
      />
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
