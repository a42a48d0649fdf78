import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Section } from '../../ui/section.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { FileCheck } from './file-check.tsx';
import { ProofCheck } from './proof-check.tsx';
import type { PublicPermit } from './public-permit.ts';

const m = messages({
  title: { ru: 'Подлинность', en: 'Authenticity' },
  signed: { ru: 'Выдала администрация и подписала', en: 'Issued and signed by the administration' },
  journal: { ru: 'Запись в журнале № {n}', en: 'Entry {n} of the journal' },
  journalPending: { ru: 'Запись в журнале встаёт на место', en: 'The journal entry is taking its place' },
  kept: { ru: 'Разрешение не отзывали', en: 'The permit was not withdrawn' },
  replaced: { ru: 'Разрешение заменено другим', en: 'The permit was replaced' },
  withdrawn: { ru: 'Разрешение отозвано', en: 'The permit was withdrawn' },
  details: { ru: 'Подпись и отпечаток файла', en: 'Signature and fingerprint of the file' },
  signer: { ru: 'Кто подписал', en: 'Signed by' },
  certificate: { ru: 'Номер сертификата', en: 'Certificate number' },
  signedAt: { ru: 'Когда', en: 'When' },
  sha: { ru: 'SHA-256 файла', en: 'SHA-256 of the file' },
  entry: { ru: 'Запись журнала', en: 'Journal entry' },
});

/** What makes the paper genuine, and the means to check it oneself. */
export function Authenticity({
  permit,
  token,
}: {
  readonly permit: PublicPermit;
  readonly token: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { journal, signature } = permit;
  return (
    <Section title={t(m.title)} className={permit.geometry === undefined ? 'mt-0' : ''}>
      <ul className="lines">
        <li>
          <Badge tone="ok" icon="okRing" isPlain>
            {t(m.signed)}
          </Badge>
        </li>
        {journal && (
          <li>
            <Badge
              tone={journal.index === undefined ? 'run' : 'ok'}
              icon={journal.index === undefined ? 'clock' : 'okRing'}
              isPlain
            >
              {journal.index === undefined ? t(m.journalPending) : t(m.journal, { n: journal.index + 1 })}
            </Badge>
          </li>
        )}
        <li>
          {permit.state === 'withdrawn' || permit.state === 'superseded' ? (
            <Badge tone="bad" icon="stop" isPlain>
              {t(permit.state === 'withdrawn' ? m.withdrawn : m.replaced)}
            </Badge>
          ) : (
            <Badge tone="ok" icon="okRing" isPlain>
              {t(m.kept)}
            </Badge>
          )}
        </li>
      </ul>
      {journal && <ProofCheck entryId={journal.entryId} />}
      <FileCheck sha256={permit.sha256} />
      <Disclosure title={t(m.details)} className="mt-3" isOpenAtFirst={false}>
        <KeyValues
          items={[
            { key: 'signer', title: t(m.signer), value: signature.signer },
            { key: 'signedAt', title: t(m.signedAt), value: format.moment(signature.signedAt, true) },
            {
              key: 'certificate',
              title: t(m.certificate),
              value: <span className="mono">{signature.certificateSerial}</span>,
            },
            { key: 'sha', title: t(m.sha), value: <span className="mono">{permit.sha256}</span> },
            ...(journal
              ? [{ key: 'entry', title: t(m.entry), value: <span className="mono">{journal.hash}</span> }]
              : []),
          ]}
        />
      </Disclosure>
      <p className="hidden print:block">
        <span className="mono">
          SHA-256 {permit.sha256} · {location.origin}/p/{token}
        </span>
      </p>
    </Section>
  );
}
