import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { showToast } from '../../../../ui/toast-store.ts';
import { CommandProblem } from '../command-problem.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useColleagues } from './use-colleagues.ts';

const m = messages({
  title: { ru: 'Передать дело', en: 'Hand the case over' },
  to: { ru: 'Кому', en: 'To whom' },
  handOver: { ru: 'Передать', en: 'Hand over' },
  choose: { ru: 'Выберите коллегу', en: 'Choose a colleague' },
  none: {
    ru: 'Коллег с делами в очереди нет. Верните дело в очередь: коллега возьмёт его сам.',
    en: 'No colleague has cases in the queue. Put the case back: a colleague will take it.',
  },
  done: { ru: 'Дело передано: {name}', en: 'The case is handed over to {name}' },
});

/** Chooses the colleague who goes on with the case. */
export function HandOverDialog({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}): ReactElement {
  const t = useT();
  const colleagues = useColleagues(isOpen);
  const [chosen, setChosen] = useState<string | null>(null);
  const assign = useCaseCommand({
    onSuccess: () => {
      showToast(t(m.done, { name: colleagues.find(({ id }) => id === chosen)?.name ?? '' }));
      onOpenChange(false);
    },
  });
  return (
    <Dialog title={t(m.title)} isOpen={isOpen} onOpenChange={onOpenChange}>
      {colleagues.length === 0 ? (
        <p>{t(m.none)}</p>
      ) : (
        <div className="form">
          <RadioGroup
            label={t(m.to)}
            value={chosen}
            onChange={setChosen}
            options={colleagues.map(({ id, name }) => ({ id, label: name }))}
          />
          <CommandProblem problem={assign.error} />
          <Button
            variant="primary"
            isBusy={assign.isPending}
            disabledReason={chosen === null ? t(m.choose) : undefined}
            onPress={() => assign.mutate({ path: '/assignment', body: { officerPersonId: chosen } })}
          >
            {t(m.handOver)}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
