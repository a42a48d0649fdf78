import type { MassEventForm } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { YesNo, FormNumber, FormText } from '../../form/fields.tsx';
import { useFormStore } from '../../form/form-store.ts';
import { ListField } from '../../form/list-field.tsx';
import { useFormList } from '../../form/use-form-list.ts';

const m = messages({
  ask: {
    ru: 'Будут сцена, трибуны, шатры или другие временные конструкции?',
    en: 'Will there be a stage, stands, tents or other temporary structures?',
  },
  item: { ru: 'Конструкция {n}', en: 'Structure {n}' },
  add: { ru: 'Добавить конструкцию', en: 'Add a structure' },
  kind: { ru: 'Что это', en: 'What it is' },
  kindHint: { ru: 'Сцена, экран, шатёр, трибуна', en: 'Stage, screen, tent, stand' },
  height: { ru: 'Высота', en: 'Height' },
  wind: { ru: 'Предельный ветер', en: 'Wind limit' },
  windHint: {
    ru: 'При нём конструкцией не пользуются. Есть в её паспорте',
    en: 'It is not used above that. See its passport',
  },
});

type Structure = NonNullable<NonNullable<MassEventForm['programme']>['structures']>[number];

/** Stages, stands, tents: yes or no first, then each with its height and wind limit. */
export function StructuresQuestion(): ReactElement {
  const t = useT();
  const store = useFormStore();
  const { items, add, remove } = useFormList<Structure>('/programme/structures');
  const isAnswered = store.getState().form.programme?.structures !== undefined;
  const [saidNo, setSaidNo] = useState(isAnswered && items.length === 0);
  return (
    <YesNo
      label={t(m.ask)}
      name="/programme/structures"
      value={items.length > 0 ? true : saidNo ? false : undefined}
      onChange={(next) => {
        setSaidNo(!next);
        // An empty list is an answer: there are none.
        if (!next) store.getState().change('/programme/structures', []);
        else if (items.length === 0) add({});
      }}
    >
      <ListField
        itemName={(n) => t(m.item, { n })}
        count={items.length}
        addText={t(m.add)}
        onAdd={() => add({})}
        onRemove={remove}
      >
        {(index) => (
          <div className="form">
            <FormText
              pointer={`/programme/structures/${index}/kind`}
              label={t(m.kind)}
              hint={t(m.kindHint)}
            />
            <div className="field-pair">
              <FormNumber
                pointer={`/programme/structures/${index}/heightM`}
                label={t(m.height)}
                unit="м"
                decimals={1}
                maxValue={200}
              />
              <FormNumber
                pointer={`/programme/structures/${index}/windLimitMs`}
                label={t(m.wind)}
                hint={t(m.windHint)}
                unit="м/с"
                decimals={1}
                maxValue={100}
              />
            </div>
          </div>
        )}
      </ListField>
    </YesNo>
  );
}
