import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Section } from '../../../ui/section.tsx';
import { guessDocumentType } from '../../wizard/steps/documents/guess-document-type.ts';
import { UploadItem } from '../../wizard/steps/documents/upload-item.tsx';
import { acceptedTypes } from '../../wizard/steps/documents/upload-store.ts';
import { useDocuments } from '../../wizard/steps/documents/use-documents.ts';
import { useVocabulary } from '../use-vocabulary.ts';
import { DocumentsTable } from './documents-table.tsx';

const m = messages({
  title: { ru: 'Документы', en: 'Documents' },
  add: { ru: 'Добавить документ', en: 'Add a document' },
  dropHint: {
    ru: 'PDF, DOCX или JPG до 10 МБ. Исполнитель увидит его сразу',
    en: 'PDF, DOCX or JPG up to 10 MB. The officer sees it at once',
  },
  none: { ru: 'Документов нет.', en: 'No documents.' },
  package: { ru: 'Номер пакета: {id}', en: 'Package number: {id}' },
});

const openStatuses = new Set<ApplicationView['status']>([
  'REGISTERED',
  'NEEDS_FIX',
  'IN_CONCURRENCE',
  'ON_REVIEW',
  'NOTICE_REGISTERED',
  'PROPOSAL_SENT',
  'ANSWERED',
  'WARNED',
]);

/** The package: what is attached and accepted; while the case is open, more can be added or replaced. */
export function DocumentsSection({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const { id } = application;
  const { vocabulary, documentTitle } = useVocabulary();
  const { query, documents, packageId, uploads, add, send } = useDocuments(id, () => undefined);
  const [isAdding, setAdding] = useState(false);
  const isOpen = openStatuses.has(application.status) && application.abilities.includes('withdraw');
  const shown =
    query.data === undefined ? application.documents.filter(({ state }) => state !== 'replaced') : documents;
  const codes = (vocabulary?.documentTypes ?? []).map(({ code }) => code);
  return (
    <Section
      title={t(m.title)}
      {...(isOpen && !isAdding
        ? {
            note: (
              <Button size="small" variant="quiet" icon="plus" onPress={() => setAdding(true)}>
                {t(m.add)}
              </Button>
            ),
          }
        : {})}
    >
      {isAdding && (
        <div className="mb-4">
          <FileDrop
            label={t(m.add)}
            hint={t(m.dropHint)}
            acceptedTypes={[...acceptedTypes]}
            isMultiple
            onFiles={(files) => files.forEach((file) => add(file, guessDocumentType(file.name, codes)))}
          />
        </div>
      )}
      {uploads.length > 0 && (
        <ul className="mt-3">
          {uploads.map((upload) => (
            <UploadItem
              key={upload.id}
              upload={upload}
              types={codes.map((code) => ({ id: code, label: documentTitle(code) }))}
              onSend={send}
            />
          ))}
        </ul>
      )}
      {shown.length === 0 && <p className="muted">{t(m.none)}</p>}
      {shown.length > 0 && (
        <DocumentsTable
          applicationId={id}
          documents={shown}
          onReplace={isOpen ? (file, { type, id: replaced }) => add(file, type, replaced) : undefined}
        />
      )}
      {packageId !== undefined && packageId !== '' && shown.length > 0 && (
        <p className="small muted mt-2">{t(m.package, { id: packageId })}</p>
      )}
    </Section>
  );
}
