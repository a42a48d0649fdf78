import { useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { asProblem, uploadFile, type ApiProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import type { UploadState } from '../../../ui/upload-row.tsx';
import type { RequestImportDetail } from '../import-words.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { ImportSteps } from './import-steps.tsx';

const m = messages({
  title: { ru: 'Загрузить файл', en: 'Upload a file' },
  lead: {
    ru: 'Файл хранится зашифрованным 30 дней. В реестр ничего не попадёт, пока вы не посмотрите, как прочитаны строки.',
    en: 'The file is kept encrypted for 30 days. Nothing goes into the register before you have seen how its rows are read.',
  },
  file: { ru: 'Файл с запросами', en: 'File of requests' },
  hint: {
    ru: 'CSV, JSON по строкам или XES, можно в архиве .gz, до 200 МБ',
    en: 'CSV, JSON lines or XES, packed as .gz or not, up to 200 MB',
  },
});

interface Sending {
  readonly file: File;
  readonly state: UploadState;
}

/** First step of an import: the file goes to the server and is looked at. */
export function NewImportPage(): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending>();
  const [problem, setProblem] = useState<ApiProblem>();
  const cancel = useRef<AbortController>(undefined);
  useTitle(t(m.title));
  const send = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return;
    cancel.current = new AbortController();
    setProblem(undefined);
    setSending({ file, state: { kind: 'uploading', share: 0 } });
    try {
      const { id } = await uploadFile<RequestImportDetail>(
        `/v1/request-imports?fileName=${encodeURIComponent(file.name)}`,
        file,
        {
          signal: cancel.current.signal,
          onProgress: ({ share, remainingMs }) =>
            setSending({ file, state: { kind: 'uploading', share, remainingMs } }),
        },
      );
      await navigate(`/imports/files/${id}`, { replace: true });
    } catch (error) {
      setSending(undefined);
      if (!(error instanceof DOMException)) setProblem(asProblem(error));
    }
  };
  return (
    <ImportsFrame>
      <h1>{t(m.title)}</h1>
      <ImportSteps current="file" />
      <div className="max-w-measure">
        <p className="muted mb-4">{t(m.lead)}</p>
        {problem && <ProblemCallout problem={problem} />}
        <FileDrop
          label={t(m.file)}
          hint={t(m.hint)}
          isDisabled={sending !== undefined}
          onFiles={(files) => void send(files)}
          uploads={
            sending === undefined
              ? []
              : [
                  {
                    id: 'file',
                    name: sending.file.name,
                    nameText: sending.file.name,
                    sizeBytes: sending.file.size,
                    state: sending.state,
                    onCancel: () => cancel.current?.abort(),
                  },
                ]
          }
        />
      </div>
    </ImportsFrame>
  );
}
