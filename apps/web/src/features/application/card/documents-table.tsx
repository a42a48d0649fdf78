import type { AttachedDocumentView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asSentences, messages, useFormat, useT } from '../../../i18n/index.ts';
import type { Column } from '../../../ui/column.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Link } from '../../../ui/link.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { PickFileButton } from '../../wizard/steps/documents/pick-file-button.tsx';

const m = messages({
  document: { ru: 'Документ', en: 'Document' },
  check: { ru: 'Проверка', en: 'Check' },
  revision: { ru: 'Версия', en: 'Revision' },
  revisionOnPhone: { ru: 'версия', en: 'revision' },
  file: { ru: 'Файл', en: 'File' },
  replace: { ru: 'Заменить', en: 'Replace' },
  added: { ru: 'добавлен после подачи', en: 'added after filing' },
  checking: { ru: 'Проверяем формат и вирусы', en: 'Checking format and viruses' },
  accepted: { ru: 'Принят', en: 'Accepted' },
  signed: { ru: 'Принят, подписан', en: 'Accepted, signed' },
  rejected: { ru: 'Не принят', en: 'Not accepted' },
  until: { ru: 'действует до {on}', en: 'valid until {on}' },
  fingerprints: { ru: 'Отпечатки файлов (SHA-256)', en: 'Fingerprints of the files (SHA-256)' },
});

function Verdict({ document }: { readonly document: AttachedDocumentView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const words = asSentences(
    [document.reason, document.remedy].flatMap((text) => (text ? [t.text(text)] : [])),
  );
  if (document.state === 'checking') {
    return (
      <Badge tone="run" icon="clock" isPlain>
        {t(m.checking)}
      </Badge>
    );
  }
  if (document.state === 'quarantined') {
    return (
      <Badge tone="wait" icon="clock" isPlain>
        {words}
      </Badge>
    );
  }
  if (document.state === 'rejected') {
    return (
      <Badge tone="bad" icon="stop" isPlain>
        {words || t(m.rejected)}
      </Badge>
    );
  }
  return (
    <>
      <Badge tone={words === '' ? 'ok' : 'warn'} icon={words === '' ? 'okRing' : 'warn'} isPlain>
        {words || t(document.hasSignature ? m.signed : m.accepted)}
      </Badge>
      {document.validTo !== undefined && (
        <span className="small muted block">{t(m.until, { on: format.date(document.validTo) })}</span>
      )}
    </>
  );
}

const kindOf = (fileName: string): string => fileName.split('.').at(-1)?.toUpperCase() ?? '';

interface DocumentsTableProps {
  readonly applicationId: string;
  readonly documents: readonly AttachedDocumentView[];
  /** While the case is open a file can be replaced. */
  readonly onReplace?: ((file: File, document: AttachedDocumentView) => void) | undefined;
}

/** What is attached: the document, the verdict, which revision, the file. */
export function DocumentsTable({ applicationId, documents, onReplace }: DocumentsTableProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<AttachedDocumentView>[] = [
    {
      id: 'document',
      title: t(m.document),
      cell: (row) => (
        <>
          {row.state === 'accepted' ? (
            <Link to={`/v1/applications/${applicationId}/documents/${row.id}/content`}>
              {t.text(row.title)}
            </Link>
          ) : (
            t.text(row.title)
          )}
          {row.addedAfterSubmission && <span className="small muted block font-text">{t(m.added)}</span>}
        </>
      ),
    },
    { id: 'check', title: t(m.check), cell: (row) => <Verdict document={row} /> },
    {
      id: 'revision',
      title: t(m.revision),
      isNowrap: true,
      isInlineOnPhone: true,
      cell: (row) => (
        <span className="muted">
          <span className="phone-only">{t(m.revisionOnPhone)} </span>
          {`${row.revision} · ${format.shortDate(format.civilDate(row.uploadedAt))}`}
        </span>
      ),
    },
    {
      id: 'file',
      title: t(m.file),
      align: 'end',
      isNowrap: true,
      isInlineOnPhone: true,
      cell: (row) => (
        <>
          <span className="muted">{`${kindOf(row.fileName)}, ${format.bytes(row.sizeBytes)}`}</span>
          {onReplace && (
            <span className="max-tablet:ml-2 tablet:block" data-print="no">
              <PickFileButton
                text={t(m.replace)}
                label={t.text(row.title)}
                onFile={(file) => onReplace(file, row)}
                variant="quiet"
              />
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <Table caption={t(m.document)} columns={columns} rows={documents} rowKey={({ id }) => id} isStacked />
      <Disclosure title={t(m.fingerprints)} className="small mt-2">
        <ul className="mt-1">
          {documents.map(({ id, fileName, sha256 }) => (
            <li key={id} className="py-1">
              {fileName}
              <span className="mono muted block">{sha256}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
