import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { Select } from '../../../../ui/select.tsx';
import { BlockFindings } from '../../form/field-note.tsx';
import { FormNumber, FormText } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import { useFormList } from '../../form/use-form-list.ts';

const m = messages({
  title: { ru: 'Зоны', en: 'Zones' },
  intro: {
    ru: 'Если люди распределены неровно: у сцены тесно, у ворот свободно. Без зон считаем место одним целым.',
    en: 'If people are spread unevenly: dense at the stage, loose at the gates. Without zones the place is taken as one.',
  },
  item: { ru: 'Зона {n}', en: 'Zone {n}' },
  add: { ru: 'Добавить зону', en: 'Add a zone' },
  name: { ru: 'Название', en: 'Name' },
  kind: { ru: 'Что там делают', en: 'What people do there' },
  standing: { ru: 'Стоят', en: 'Stand' },
  'front-of-stage': { ru: 'Стоят у сцены', en: 'Stand at the stage' },
  seated: { ru: 'Сидят', en: 'Sit' },
  moving: { ru: 'Проходят', en: 'Pass through' },
  market: { ru: 'Покупают', en: 'Shop' },
  expo: { ru: 'Смотрят стенды', en: 'Look at stands' },
  area: { ru: 'Площадь', en: 'Area' },
  peak: { ru: 'Людей одновременно', en: 'People at one time' },
});

type Zone = NonNullable<NonNullable<MassEventForm['safety']>['zones']>[number];
const kinds = [
  'standing',
  'front-of-stage',
  'seated',
  'moving',
  'market',
  'expo',
] as const satisfies readonly Zone['kind'][];

/** Parts of the place with their own density. */
export function ZonesBlock(): ReactElement {
  const t = useT();
  const { items, add, remove, change } = useFormList<Zone>('/safety/zones');
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <p className="muted">{t(m.intro)}</p>
        <BlockFindings pointer="/safety/zones" />
        <ListField
          itemName={(n) => t(m.item, { n })}
          count={items.length}
          addText={t(m.add)}
          onAdd={() => add({ kind: 'standing' })}
          onRemove={remove}
        >
          {(index) => (
            <div className="field-pair">
              <FormText pointer={`/safety/zones/${index}/name`} label={t(m.name)} />
              <Select
                label={t(m.kind)}
                options={kinds.map((id) => ({ id, label: t(m[id]) }))}
                value={items[index]?.kind ?? null}
                onChange={(kind) => change(index, { kind })}
              />
              <FormNumber
                pointer={`/safety/zones/${index}/areaSqm`}
                label={t(m.area)}
                unit="м²"
                decimals={1}
              />
              <FormNumber pointer={`/safety/zones/${index}/peakPersons`} label={t(m.peak)} />
            </div>
          )}
        </ListField>
      </div>
    </Section>
  );
}
