import type { ReactElement, ReactNode } from 'react';
import { messages, useFormat, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { Badge } from './status-badge.tsx';

const m = messages({
  progress: { ru: 'Загрузка: {name}', en: 'Upload: {name}' },
  percent: { ru: '{percent} %', en: '{percent}%' },
  left: { ru: '{percent} %, ещё {time}', en: '{percent}%, {time} left' },
  cancel: { ru: 'Отменить', en: 'Cancel' },
  checking: { ru: 'Проверяем формат и вирусы', en: 'Checking format and viruses' },
  waiting: { ru: 'Нет сети. Отправим, когда появится', en: 'No network. It goes when it is back' },
});

/** Where a file is on its way. Outcomes carry their words: the reason and, beside it, what to do. */
export type UploadState =
  | { readonly kind: 'uploading'; readonly share: number; readonly remainingMs?: number | undefined }
  | { readonly kind: 'checking' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'accepted' | 'doubtful' | 'refused' | 'unjudged'; readonly text: ReactNode };

export interface UploadRowProps {
  readonly name: ReactNode;
  readonly nameText: string;
  readonly sizeBytes: number;
  readonly state: UploadState;
  readonly onCancel?: () => void;
  /** «Заменить», «Изменить вид». */
  readonly action?: ReactNode;
}

function Outcome({
  state,
  nameText,
}: {
  readonly state: UploadState;
  readonly nameText: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  switch (state.kind) {
    case 'uploading': {
      const percent = Math.round(state.share * 100);
      return (
        <>
          <ProgressBar label={t(m.progress, { name: nameText })} share={state.share} />
          <span className="muted small">
            {state.remainingMs === undefined
              ? t(m.percent, { percent })
              : t(m.left, { percent, time: format.duration(state.remainingMs) })}
          </span>
        </>
      );
    }
    case 'checking':
      return (
        <Badge tone="run" icon="clock" isPlain>
          {t(m.checking)}
        </Badge>
      );
    case 'waiting':
      return (
        <Badge tone="wait" icon="pause" isPlain>
          {t(m.waiting)}
        </Badge>
      );
    case 'accepted':
      return (
        <Badge tone="ok" icon="okRing" isPlain>
          {state.text}
        </Badge>
      );
    case 'unjudged':
      return (
        <Badge tone="wait" icon="clock" isPlain>
          {state.text}
        </Badge>
      );
    case 'doubtful':
      return (
        <Badge tone="warn" icon="warn" isPlain>
          {state.text}
        </Badge>
      );
    case 'refused':
      return (
        <Badge tone="bad" icon="stop" isPlain>
          {state.text}
        </Badge>
      );
  }
}

/** One file: name, size, where it is, what can be done. */
export function UploadRow({
  name,
  nameText,
  sizeBytes,
  state,
  onCancel,
  action,
}: UploadRowProps): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <li className="upload-row">
      <Icon name="document" />
      <div>
        <span className="font-mid">{name}</span>{' '}
        <span className="muted small num">{format.bytes(sizeBytes)}</span>
        <Outcome state={state} nameText={nameText} />
      </div>
      {state.kind === 'uploading' && onCancel ? (
        <Button variant="quiet" size="small" onPress={onCancel}>
          {t(m.cancel)}
        </Button>
      ) : (
        action
      )}
    </li>
  );
}
