import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import type { Option } from '../../../../ui/option.ts';
import { UploadRow, type UploadState } from '../../../../ui/upload-row.tsx';
import { cancelUpload, maxFileBytes, type Upload } from './upload-store.ts';

const m = messages({
  what: { ru: 'Что это за документ?', en: 'What document is it?' },
  send: { ru: 'Загрузить', en: 'Upload' },
  remove: { ru: 'Убрать', en: 'Remove' },
  again: { ru: 'Повторить', en: 'Try again' },
  size: {
    ru: 'Файл {size}, можно до {max}. Сохраните сканы с меньшим качеством или разделите',
    en: 'The file is {size}; up to {max} is allowed. Save scans at a lower quality or split it',
  },
  format: {
    ru: 'Подходят PDF, DOCX и JPG. Сохраните в одном из них',
    en: 'PDF, DOCX and JPG will do. Save it as one of them',
  },
  empty: { ru: 'Файл пустой. Выберите другой', en: 'The file is empty. Choose another' },
  unnamed: { ru: 'Скажите, что это, и загрузите', en: 'Say what it is and upload' },
});

interface UploadItemProps {
  readonly upload: Upload;
  readonly types: readonly Option[];
  readonly onSend: (upload: Upload, type: string) => void;
}

/** A file that is not in the package yet: its way, its fault, or the question what it is. */
export function UploadItem({ upload, types, onSend }: UploadItemProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const [type, setType] = useState<string | null>(upload.type ?? null);
  const { file, state } = upload;
  const remove = (
    <Button
      size="small"
      variant="quiet"
      onPress={() => cancelUpload(upload.id)}
      aria-label={`${t(m.remove)}: ${file.name}`}
    >
      {t(m.remove)}
    </Button>
  );
  const again = (
    <Button size="small" onPress={() => type !== null && onSend(upload, type)}>
      {t(m.again)}
    </Button>
  );
  const shown = ((): UploadState => {
    switch (state.kind) {
      case 'sending':
        return state.share >= 1
          ? { kind: 'checking' }
          : { kind: 'uploading', share: state.share, remainingMs: state.remainingMs };
      case 'queued':
        return { kind: 'uploading', share: 0 };
      case 'waiting':
        return { kind: 'waiting' };
      case 'untyped':
        return { kind: 'doubtful', text: t(m.unnamed) };
      case 'unfit':
        return {
          kind: 'refused',
          text:
            state.reason === 'size'
              ? t(m.size, { size: format.bytes(file.size), max: format.bytes(maxFileBytes) })
              : t(m[state.reason]),
        };
      case 'failed':
        return { kind: 'refused', text: state.problem.title };
    }
  })();
  return (
    <>
      <UploadRow
        name={file.name}
        nameText={file.name}
        sizeBytes={file.size}
        state={shown}
        onCancel={() => cancelUpload(upload.id)}
        action={
          state.kind === 'failed' ? (
            <span className="btn-row">
              {again}
              {remove}
            </span>
          ) : (
            remove
          )
        }
      />
      {state.kind === 'untyped' && (
        <li className="flex flex-wrap items-end gap-3 pb-3 pl-8">
          <Select label={t(m.what)} options={types} value={type} onChange={setType} />
          <Button
            {...(type === null ? { isDisabled: true } : {})}
            onPress={() => type !== null && onSend(upload, type)}
          >
            {t(m.send)}
          </Button>
        </li>
      )}
    </>
  );
}
