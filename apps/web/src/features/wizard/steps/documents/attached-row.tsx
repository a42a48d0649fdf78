import type { AttachedDocumentView } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { asSentences, messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Link } from '../../../../ui/link.tsx';
import { UploadRow, type UploadState } from '../../../../ui/upload-row.tsx';

const m = messages({
  accepted: { ru: 'Принят', en: 'Accepted' },
  signed: { ru: 'Принят, подписан', en: 'Accepted, signed' },
  validTo: { ru: 'Действует до {on}', en: 'Valid until {on}' },
  rejected: { ru: 'Не принят', en: 'Not accepted' },
  replaced: { ru: 'Заменён', en: 'Replaced' },
  details: { ru: 'Подробно', en: 'Details' },
  revision: { ru: 'Версия {n}, загружена {at}', en: 'Revision {n}, uploaded {at}' },
});

/** Where an attached file stands, in words with what to do. */
export function stateOf(
  document: AttachedDocumentView,
  words: { readonly accepted: string; readonly rejected: string; readonly replaced: string },
  text: (part: AttachedDocumentView['reason']) => string | undefined,
): UploadState {
  const verdict = asSentences(
    [text(document.reason), text(document.remedy)].filter((part) => part !== undefined),
  );
  switch (document.state) {
    case 'checking':
      return { kind: 'checking' };
    case 'accepted':
      return document.reason === undefined
        ? { kind: 'accepted', text: words.accepted }
        : { kind: 'doubtful', text: verdict };
    case 'quarantined':
      return { kind: 'unjudged', text: verdict };
    case 'rejected':
      return { kind: 'refused', text: verdict || words.rejected };
    case 'replaced':
      return { kind: 'doubtful', text: words.replaced };
  }
}

/** A document of the package: its name to download, verdict with remedy, fingerprint in the details. */
export function AttachedRow({
  applicationId,
  document,
  action,
}: {
  readonly applicationId: string;
  readonly document: AttachedDocumentView;
  readonly action?: ReactNode;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const isServed = document.state === 'accepted' || document.state === 'replaced';
  const accepted =
    document.validTo === undefined
      ? t(document.hasSignature ? m.signed : m.accepted)
      : `${t(m.accepted)}. ${t(m.validTo, { on: format.date(document.validTo) })}`;
  return (
    <>
      <UploadRow
        name={
          isServed ? (
            <Link to={`/v1/applications/${applicationId}/documents/${document.id}/content`}>
              {document.fileName}
            </Link>
          ) : (
            document.fileName
          )
        }
        nameText={document.fileName}
        sizeBytes={document.sizeBytes}
        state={stateOf(
          document,
          { accepted, rejected: t(m.rejected), replaced: t(m.replaced) },
          (part) => part && t.text(part),
        )}
        action={action}
      />
      <li className="pl-8 pb-2">
        <Disclosure title={t(m.details)} className="small">
          <p className="muted">
            {t(m.revision, { n: document.revision, at: format.moment(document.uploadedAt) })}
          </p>
          <p className="mono muted">SHA-256: {document.sha256}</p>
        </Disclosure>
      </li>
    </>
  );
}
