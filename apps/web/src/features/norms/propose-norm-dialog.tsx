import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import {
  proposalsQuery,
  type MonitoredService,
  type RecalculationPreview,
  type ServiceNorm,
} from './norms-queries.ts';
import { ProposeNormForm } from './propose-norm-form.tsx';
import { RecalculationView } from './recalculation-view.tsx';

const m = messages({
  title: { ru: 'Другая норма', en: 'Another norm' },
  done: { ru: 'Предложено.', en: 'Proposed.' },
  next: {
    ru: 'В силу норма вступит, когда её примет другой человек. До этого ничего не сдвинется.',
    en: 'It comes into force when another person accepts it. Until then nothing moves.',
  },
  close: { ru: 'Закрыть', en: 'Close' },
});

export interface NormToChange {
  readonly service: MonitoredService;
  readonly norm?: ServiceNorm;
}

/** Proposes a norm and says which open terms it would move. */
export function ProposeNormDialog({
  change,
  services,
  onClose,
}: {
  readonly change: NormToChange;
  readonly services: readonly MonitoredService[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [preview, setPreview] = useState<RecalculationPreview>();
  return (
    <Dialog title={t(m.title)} isOpen isWide onOpenChange={(isOpen) => !isOpen && onClose()}>
      {preview === undefined ? (
        <ProposeNormForm
          change={change}
          onProposed={(found) => {
            void client.invalidateQueries({ queryKey: proposalsQuery.queryKey });
            setPreview(found);
          }}
        />
      ) : (
        <div className="form">
          <Callout tone="ok" title={t(m.done)}>
            {t(m.next)}
          </Callout>
          <RecalculationView preview={preview} services={services} />
          <Button onPress={onClose}>{t(m.close)}</Button>
        </div>
      )}
    </Dialog>
  );
}
