import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { FormNumber, FormText } from '../../form/fields.tsx';
import { useFieldFindings, useForm } from '../../form/form-store.ts';

const m = messages({
  how: {
    ru: 'Очертите участок, проведите маршрут или поставьте точку на карте ниже. Всё это можно сделать и с клавиатуры, а координаты ввести в таблицу под картой.',
    en: 'Outline an area, draw a route or put a point on the map below. All of it can be done by keyboard, and coordinates can be entered in the table under the map.',
  },
  widthHint: {
    ru: 'Идут по улице шириной 20 м – значит, по 10 м в каждую сторону',
    en: 'If people walk a street 20 m wide, that is 10 m to each side',
  },
  nameHint: {
    ru: 'Как называют это место: «Луг у Мельничного моста»',
    en: 'What the place is called: “Meadow by the Mill Bridge”',
  },
});

/** The place as drawn: what belongs to the drawing beside the map itself. */
export function DrawingField(): ReactElement {
  const t = useT();
  const isRoute = useForm((state) => state.form.place?.geometry?.type === 'LineString');
  const found = useFieldFindings('/place/geometry');
  return (
    <div className="form">
      <p className="muted">{t(m.how)}</p>
      {found.map((finding) => (
        <Callout
          key={finding.checkId}
          tone={finding.severity === 'block' ? 'bad' : 'warn'}
          title={t.text(finding.message)}
        >
          {finding.remedy && t.text(finding.remedy)}
        </Callout>
      ))}
      <FormText pointer="/place/name" hint={t(m.nameHint)} />
      {isRoute && (
        <FormNumber
          pointer="/place/routeHalfWidthM"
          hint={t(m.widthHint)}
          minValue={1}
          maxValue={100}
          unit="м"
        />
      )}
    </div>
  );
}
