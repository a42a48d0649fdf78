import { useQuery } from '@tanstack/react-query';
import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Section } from '../../../../ui/section.tsx';
import { BlockFindings } from '../../form/field-note.tsx';
import { FormNumber, FormText } from '../../form/fields.tsx';
import { useForm, useFormStore } from '../../form/form-store.ts';
import { ListField } from '../../form/list-field.tsx';
import { useFormList } from '../../form/use-form-list.ts';
import { venueQuery } from '../place/place-queries.ts';

const m = messages({
  title: { ru: 'Выходы', en: 'Exits' },
  intro: {
    ru: 'Все пути, по которым люди уходят. Самый широкий в расчёт не берём: он может оказаться закрыт.',
    en: 'All ways people leave by. The widest is not counted: it may turn out closed.',
  },
  item: { ru: 'Выход {n}', en: 'Exit {n}' },
  add: { ru: 'Добавить выход', en: 'Add an exit' },
  name: { ru: 'Как называется', en: 'Name' },
  nameHint: { ru: 'К мосту, на улицу Рыбацкую', en: 'To the bridge, to Rybatskaya Street' },
  kind: { ru: 'Какой', en: 'Kind' },
  level: { ru: 'Ровный', en: 'Level' },
  stepped: { ru: 'По ступеням', en: 'With steps' },
  fromPassport: {
    ru: 'Взять выходы из паспорта площадки ({n})',
    en: 'Take the exits of the venue’s passport ({n})',
  },
});

type Exit = NonNullable<NonNullable<MassEventForm['safety']>['exits']>[number];

/** The ways out with their widths; a venue of the register knows its own. */
export function ExitsBlock(): ReactElement {
  const t = useT();
  const store = useFormStore();
  const { items, add, remove, change } = useFormList<Exit>('/safety/exits');
  const venueId = useForm((state) => state.form.place?.venueId);
  const { data: venue } = useQuery(venueQuery(venueId));
  const known = venue?.exits ?? [];
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <p className="muted">{t(m.intro)}</p>
        <BlockFindings pointer="/safety/exits" />
        {items.length === 0 && known.length > 0 && (
          <div>
            <Button
              icon="download"
              onPress={() =>
                store.getState().change(
                  '/safety/exits',
                  known.map(({ name, widthM }) => ({ name, widthM, kind: 'level' })),
                )
              }
            >
              {t(m.fromPassport, { n: known.length })}
            </Button>
          </div>
        )}
        <ListField
          itemName={(n) => t(m.item, { n })}
          count={items.length}
          addText={t(m.add)}
          onAdd={() => add({ kind: 'level' })}
          onRemove={remove}
        >
          {(index) => (
            <div className="field-pair">
              <FormText
                pointer={`/safety/exits/${index}/name`}
                label={t(m.name)}
                hint={t(m.nameHint)}
                isOptional
              />
              <div className="form">
                <FormNumber pointer={`/safety/exits/${index}/widthM`} unit="м" decimals={2} maxValue={100} />
                <RadioGroup
                  label={t(m.kind)}
                  look="inline"
                  options={[
                    { id: 'level', label: t(m.level) },
                    { id: 'stepped', label: t(m.stepped) },
                  ]}
                  value={items[index]?.kind ?? null}
                  onChange={(kind) => change(index, { kind })}
                />
              </div>
            </div>
          )}
        </ListField>
      </div>
    </Section>
  );
}
