import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';

const m = messages({ print: { ru: 'Распечатать', en: 'Print' } });

export function PrintButton({ title }: { readonly title?: string }): ReactElement {
  const t = useT();
  return (
    <Button size="small" icon="print" onPress={() => window.print()}>
      {title ?? t(m.print)}
    </Button>
  );
}
