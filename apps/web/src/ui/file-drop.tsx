import type { ReactElement, ReactNode } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { messages, useT } from '../i18n/index.ts';
import { TriggerButton } from './trigger-button.tsx';
import { UploadRow, type UploadRowProps } from './upload-row.tsx';

const m = messages({
  choose: { ru: 'Выбрать файл', en: 'Choose a file' },
  chooseMany: { ru: 'Выбрать файлы', en: 'Choose files' },
  orDrop: { ru: 'или перетащите сюда', en: 'or drop it here' },
});

export interface FileDropProps {
  /** What file is asked for; names the zone. */
  readonly label: string;
  /** «PDF, DOCX или JPG до 10 МБ». */
  readonly hint?: ReactNode;
  readonly acceptedTypes?: readonly string[];
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: File[]) => void;
  /** What is already there or on its way. */
  readonly uploads?: readonly (UploadRowProps & { readonly id: string })[];
  readonly name?: string;
}

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

async function filesOf(event: DropEvent): Promise<File[]> {
  const files = await Promise.all(
    event.items.map(async (item) => (item.kind === 'file' ? item.getFile() : undefined)),
  );
  return files.filter((file) => file !== undefined);
}

/** A place for files: press or drop. Each upload has its row with progress, outcome and remedy. */
export function FileDrop({
  label,
  hint,
  acceptedTypes,
  isMultiple = false,
  isDisabled = false,
  onFiles,
  uploads = [],
  name,
}: FileDropProps): ReactElement {
  const t = useT();
  return (
    <div className="field" data-field={name}>
      <span className="field-label">{label}</span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      <DropZone
        className="drop-zone"
        aria-label={label}
        isDisabled={isDisabled}
        onDrop={(event) => {
          void filesOf(event).then((files) => onFiles(isMultiple ? files : files.slice(0, 1)));
        }}
      >
        <FileTrigger
          allowsMultiple={isMultiple}
          {...(acceptedTypes === undefined ? {} : { acceptedFileTypes: acceptedTypes })}
          onSelect={(list) => onFiles(list === null ? [] : Array.from(list))}
        >
          <TriggerButton icon="document" isDisabled={isDisabled}>
            {t(isMultiple ? m.chooseMany : m.choose)}
          </TriggerButton>
        </FileTrigger>
        <Text slot="label" className="muted small">
          {t(m.orDrop)}
        </Text>
      </DropZone>
      {uploads.length > 0 && (
        <ul className="mt-3">
          {uploads.map(({ id, ...upload }) => (
            <UploadRow key={id} {...upload} />
          ))}
        </ul>
      )}
    </div>
  );
}
