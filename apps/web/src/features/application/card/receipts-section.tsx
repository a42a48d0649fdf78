import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { paperPath } from '../application-commands.ts';

const m = messages({
  title: { ru: 'Квитанция о подаче', en: 'Receipt of filing' },
  entry: {
    ru: 'Запись № {n} в журнале города. Изменить её задним числом нельзя.',
    en: 'Entry No. {n} in the town journal. It cannot be changed after the fact.',
  },
  entryWaits: {
    ru: 'Запись в журнале города сделана, номер появится через несколько секунд.',
    en: 'The town journal has the entry; its number appears in a few seconds.',
  },
  receipt: { ru: 'Скачать квитанцию', en: 'Download the receipt' },
  protocol: { ru: 'Протокол проверки', en: 'Protocol of the check' },
  how: { ru: 'Как это проверить самому', en: 'How to verify it yourself' },
});

/** What proves that it was received and checked. */
export function ReceiptsSection({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const { journalReceipt: receipt, id, procedure } = application;
  return (
    <Section title={t(m.title)}>
      {receipt && (
        <>
          <p>{receipt.index === undefined ? t(m.entryWaits) : t(m.entry, { n: receipt.index })}</p>
          <p className="mono muted mt-1.5">{receipt.hash}</p>
        </>
      )}
      <ul className="lines mt-2">
        <li>
          <Link to={paperPath(id, 'submission-receipt', t.language)} icon="download">
            {t(m.receipt)}
          </Link>
        </li>
        {procedure === 'approval' && (
          <li>
            <Link to={paperPath(id, 'check-protocol', t.language)} icon="download">
              {t(m.protocol)}
            </Link>
          </li>
        )}
        {receipt?.index !== undefined && (
          <li>
            <Link to={`/journal/${receipt.index}`} icon="proof">
              {t(m.how)}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}
