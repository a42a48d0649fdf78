import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TriggerButton } from '../../../ui/trigger-button.tsx';
import { registerColumns, useColumnChoice } from './columns.ts';

const m = messages({
  open: { ru: 'Столбцы', en: 'Columns' },
  title: { ru: 'Столбцы реестра', en: 'Columns of the register' },
  label: { ru: 'Что показывать', en: 'What to show' },
  hint: {
    ru: 'Номер, услуга и срок показаны всегда. Выбор остаётся в этом браузере.',
    en: 'Number, service and term are always shown. The choice stays in this browser.',
  },
});

/** Which columns to see. */
export function ColumnDialog(): ReactElement {
  const t = useT();
  const { chosen, choose } = useColumnChoice();
  return (
    <Dialog title={t(m.title)} trigger={<TriggerButton icon="settings">{t(m.open)}</TriggerButton>}>
      <CheckboxGroup
        label={t(m.label)}
        hint={t(m.hint)}
        options={registerColumns
          .filter(({ isFixed }) => isFixed !== true)
          .map(({ id, title }) => ({ id, label: t(title) }))}
        value={chosen}
        onChange={choose}
      />
    </Dialog>
  );
}
