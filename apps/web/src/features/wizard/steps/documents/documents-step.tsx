import type { AttachedDocumentView, EvaluationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem } from '../../../../api/index.ts';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { FileDrop } from '../../../../ui/file-drop.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ErrorState, Skeleton } from '../../../../ui/states.tsx';
import { Badge } from '../../../../ui/status-badge.tsx';
import { useVocabulary } from '../../../application/use-vocabulary.ts';
import { useForm, useIsNotice } from '../../form/form-store.ts';
import { BasisText } from '../../basis-text.tsx';
import { AttachedRow } from './attached-row.tsx';
import { guessDocumentType } from './guess-document-type.ts';
import { PickFileButton } from './pick-file-button.tsx';
import { UploadItem } from './upload-item.tsx';
import { acceptedTypes } from './upload-store.ts';
import { useDocuments } from './use-documents.ts';

const m = messages({
  drop: { ru: 'Перетащите все файлы сразу', en: 'Drop all files at once' },
  dropHint: {
    ru: 'PDF, DOCX или JPG до 10 МБ каждый. По имени файла поймём, что это; если не поймём – спросим',
    en: 'PDF, DOCX or JPG up to 10 MB each. We tell them by their names, or ask',
  },
  needed: { ru: 'Что нужно приложить', en: 'What to attach' },
  neededNote: { ru: 'Приложено {have} из {all}', en: '{have} of {all} attached' },
  noneNeeded: { ru: 'По вашим ответам документы не нужны.', en: 'By your answers no documents are needed.' },
  noticeText: {
    ru: 'Закон не требует приложений к уведомлению. Можно добавить, что считаете нужным.',
    en: 'The law asks for no attachments to a notice. You may add what you find useful.',
  },
  noticeMissing: {
    ru: 'Подать уведомление можно и без них: орган предложит дополнить.',
    en: 'The notice can be filed without them: the authority will propose to complete it.',
  },
  unknown: {
    ru: 'Список появится, когда выберете вид мероприятия.',
    en: 'The list appears when the kind of event is chosen.',
  },
  missing: { ru: 'Не приложен', en: 'Not attached' },
  here: { ru: 'Приложен', en: 'Attached' },
  upload: { ru: 'Загрузить', en: 'Upload' },
  replace: { ru: 'Заменить', en: 'Replace' },
  remove: { ru: 'Убрать', en: 'Remove' },
  others: { ru: 'Приложено ещё', en: 'Also attached' },
  package: { ru: 'Номер пакета документов: {id}', en: 'Number of the package: {id}' },
  ways: { ru: 'На пути', en: 'On the way' },
});

type Requirement = EvaluationView['documents'][number];

interface RequirementRowProps {
  readonly applicationId: string;
  readonly requirement: Requirement;
  readonly documents: readonly AttachedDocumentView[];
  readonly onFile: (file: File, replaces?: string) => void;
  readonly onRemove: (document: AttachedDocumentView) => void;
}

function RequirementRow({
  applicationId,
  requirement,
  documents,
  onFile,
  onRemove,
}: RequirementRowProps): ReactElement {
  const t = useT();
  const title = t.text(requirement.title);
  const hint = useVocabulary().vocabulary?.documentTypes.find(({ code }) => code === requirement.type)?.hint;
  const isHere = requirement.satisfied || documents.some(({ state }) => state === 'accepted');
  return (
    <li data-field={`/documents/${requirement.type}`}>
      <div className="grid items-start gap-x-4 gap-y-1 tablet:grid-cols-[minmax(0,1fr)_auto] contrast:grid-cols-1">
        <span>
          <b className="font-mid">{title}</b>
          <span className="small muted block">
            {t.text(requirement.reason)} {hint && t.text(hint)}
          </span>
          <span className="small block">
            <BasisText basis={requirement.basis} />
          </span>
        </span>
        <span className="flex items-center gap-3">
          <Badge tone={isHere ? 'ok' : 'wait'} icon={isHere ? 'okRing' : 'document'} isPlain>
            {t(isHere ? m.here : m.missing)}
          </Badge>
          {documents.length === 0 && (
            <PickFileButton text={t(m.upload)} label={title} onFile={(file) => onFile(file)} />
          )}
        </span>
      </div>
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <AttachedRow
              key={document.id}
              applicationId={applicationId}
              document={document}
              action={
                <span className="btn-row">
                  <PickFileButton
                    text={t(m.replace)}
                    label={document.fileName}
                    onFile={(file) => onFile(file, document.id)}
                    variant="quiet"
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${t(m.remove)}: ${document.fileName}`}
                    onPress={() => onRemove(document)}
                  >
                    {t(m.remove)}
                  </Button>
                </span>
              }
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Step 6: what is required and why, what is attached and what became of it. */
export function DocumentsStep({
  applicationId,
  onChanged,
}: {
  readonly applicationId: string;
  readonly onChanged: () => void;
}): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const requirements = useForm((state) => state.evaluation?.documents);
  const { vocabulary, documentTitle } = useVocabulary();
  const { query, documents, packageId, uploads, add, send, remove } = useDocuments(applicationId, onChanged);
  const required = requirements ?? [];
  const codes = [
    ...new Set([
      ...required.map(({ type }) => type),
      ...(vocabulary?.documentTypes ?? []).map(({ code }) => code),
    ]),
  ];
  const types = codes.map((code) => ({ id: code, label: documentTitle(code) }));
  const others = documents.filter(({ type }) => !required.some((requirement) => requirement.type === type));
  if (query.error !== null && query.data === undefined)
    return (
      <ErrorState title={asProblem(query.error).title || undefined} onRetry={() => void query.refetch()} />
    );
  return (
    <>
      <FileDrop
        label={t(m.drop)}
        hint={t(m.dropHint)}
        acceptedTypes={[...acceptedTypes]}
        isMultiple
        name="/documents"
        onFiles={(files) => files.forEach((file) => add(file, guessDocumentType(file.name, codes)))}
      />
      {uploads.length > 0 && (
        <ul className="mt-3" aria-label={t(m.ways)}>
          {uploads.map((upload) => (
            <UploadItem key={upload.id} upload={upload} types={types} onSend={send} />
          ))}
        </ul>
      )}
      <Section
        title={t(m.needed)}
        {...(required.length === 0
          ? {}
          : {
              note: t(m.neededNote, {
                have: required.filter(({ satisfied }) => satisfied).length,
                all: required.length,
              }),
            })}
      >
        {isNotice && requirements !== undefined && (
          <p className="muted mb-3">{t(required.length === 0 ? m.noticeText : m.noticeMissing)}</p>
        )}
        {query.isPending && <Skeleton lines={5} />}
        {requirements === undefined && <p className="muted">{t(m.unknown)}</p>}
        {requirements?.length === 0 && !isNotice && <p className="muted">{t(m.noneNeeded)}</p>}
        <ul className="lines">
          {required.map((requirement) => (
            <RequirementRow
              key={requirement.type}
              applicationId={applicationId}
              requirement={requirement}
              documents={documents.filter(({ type }) => type === requirement.type)}
              onFile={(file, replaces) => add(file, requirement.type, replaces)}
              onRemove={(document) => void remove(document)}
            />
          ))}
        </ul>
      </Section>
      {others.length > 0 && (
        <Section title={t(m.others)} headingLevel={3}>
          <ul>
            {others.map((document) => (
              <AttachedRow
                key={document.id}
                applicationId={applicationId}
                document={document}
                action={
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${t(m.remove)}: ${document.fileName}`}
                    onPress={() => void remove(document)}
                  >
                    {t(m.remove)}
                  </Button>
                }
              />
            ))}
          </ul>
        </Section>
      )}
      {packageId !== undefined && packageId !== '' && documents.length > 0 && (
        <p className="small muted mt-4">{t(m.package, { id: packageId })}</p>
      )}
    </>
  );
}
