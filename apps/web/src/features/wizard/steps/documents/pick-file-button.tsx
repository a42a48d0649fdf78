import type { ReactElement } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { TriggerButton } from '../../../../ui/trigger-button.tsx';
import { acceptedTypes } from './upload-store.ts';

/** A button that picks one file. */
export function PickFileButton({
  text,
  label,
  onFile,
  variant = 'secondary',
}: {
  readonly text: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly variant?: 'secondary' | 'quiet';
}): ReactElement {
  return (
    <FileTrigger
      acceptedFileTypes={[...acceptedTypes]}
      onSelect={(list) => {
        const file = list?.[0];
        if (file) onFile(file);
      }}
    >
      <TriggerButton size="small" variant={variant} aria-label={`${text}: ${label}`}>
        {text}
      </TriggerButton>
    </FileTrigger>
  );
}
