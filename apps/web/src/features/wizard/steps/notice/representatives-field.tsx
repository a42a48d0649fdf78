import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Select } from '../../../../ui/select.tsx';
import { FormText } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import { useFormList } from '../../form/use-form-list.ts';

const m = messages({
  intro: {
    ru: 'Фамилии, имена и отчества тех, кто распоряжается при организации и проведении. Организатор может назвать и себя.',
    en: 'Full names of those who direct the organisation and the holding. The organiser may name themselves.',
  },
  item: { ru: 'Уполномоченный {n}', en: 'Authorised person {n}' },
  add: { ru: 'Добавить уполномоченного', en: 'Add an authorised person' },
  fullName: { ru: 'Фамилия, имя, отчество', en: 'Full name' },
  phone: { ru: 'Телефон', en: 'Telephone' },
  role: { ru: 'За что отвечает', en: 'Responsible for' },
  organizer: { ru: 'Организация и проведение', en: 'Organising and holding' },
  manager: { ru: 'Распорядительные функции', en: 'Directing' },
  'order-keeping': { ru: 'Общественный порядок', en: 'Public order' },
  medical: { ru: 'Медицинская помощь', en: 'Medical aid' },
});

type Representative = NonNullable<NonNullable<MassEventForm['notice']>['representatives']>[number];
const roles = [
  'manager',
  'order-keeping',
  'medical',
  'organizer',
] as const satisfies readonly Representative['role'][];

/** Who directs the assembly. @norm 54-ФЗ ст. 7 ч. 3 п. 8 */
export function RepresentativesField(): ReactElement {
  const t = useT();
  const { items, add, remove, change } = useFormList<Representative>('/notice/representatives');
  return (
    <>
      <p className="muted mb-3">{t(m.intro)}</p>
      <ListField
        name="/notice/representatives"
        itemName={(n) => t(m.item, { n })}
        count={items.length}
        addText={t(m.add)}
        onAdd={() => add({ role: 'manager' })}
        onRemove={remove}
        maxCount={20}
      >
        {(index) => (
          <div className="form">
            <FormText pointer={`/notice/representatives/${index}/fullName`} label={t(m.fullName)} />
            <div className="field-pair">
              <FormText
                pointer={`/notice/representatives/${index}/phone`}
                label={t(m.phone)}
                format="phone"
                type="tel"
                inputMode="tel"
                isOptional
              />
              <Select
                label={t(m.role)}
                options={roles.map((id) => ({ id, label: t(m[id]) }))}
                value={items[index]?.role ?? null}
                onChange={(role) => change(index, { role })}
              />
            </div>
          </div>
        )}
      </ListField>
    </>
  );
}
