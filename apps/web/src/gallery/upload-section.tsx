import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import type { UploadRowProps, UploadState } from '../ui/upload-row.tsx';
import { GallerySection } from './gallery-section.tsx';

const nothing = (): void => undefined;
const file = (
  name: string,
  sizeBytes: number,
  state: UploadState,
  action?: string,
): UploadRowProps & { readonly id: string } => ({
  id: name,
  name,
  nameText: name,
  sizeBytes,
  state,
  onCancel: nothing,
  action:
    action === undefined ? undefined : (
      <Button size="small" variant={state.kind === 'refused' ? 'secondary' : 'quiet'}>
        {action}
      </Button>
    ),
});

const uploads = [
  file('План безопасности.pdf', 2_100_000, { kind: 'uploading', share: 0.62, remainingMs: 4000 }),
  file('Схема.pdf', 5_800_000, { kind: 'checking' }),
  file(
    'Договор с медиками.pdf',
    900_000,
    { kind: 'accepted', text: 'Принят. Лицензия действует до 31 декабря 2027' },
    'Заменить',
  ),
  file(
    'Согласие владельца.pdf',
    300_000,
    { kind: 'doubtful', text: 'Похоже на договор аренды. Оставьте или выберите другой вид' },
    'Изменить вид',
  ),
  file(
    'План.docx',
    1_400_000,
    { kind: 'refused', text: 'Внутри макрос. Сохраните как PDF и загрузите снова' },
    'Заменить',
  ),
  file('Полис.pdf', 700_000, { kind: 'waiting' }),
];

export function UploadSection(): ReactElement {
  return (
    <GallerySection id="upload" title="Загрузка" note="Причина названа, рядом – что сделать">
      <FileDrop
        label="Документы заявки"
        hint="PDF, DOCX или JPG до 10 МБ"
        isMultiple
        onFiles={nothing}
        uploads={uploads}
      />
    </GallerySection>
  );
}
