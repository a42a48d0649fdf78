import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useFormStore, useFormValue } from '../../form/form-store.ts';
import { targetOf, type Calculation } from './calculation.ts';

const m = messages({
  take: { ru: 'Подставить', en: 'Use' },
  takeWhat: { ru: 'Подставить {value}: {title}', en: 'Use {value}: {title}' },
  enough: { ru: 'указано {n}, этого достаточно', en: '{n} declared, enough' },
  declared: { ru: 'указано {n}', en: '{n} declared' },
  how: { ru: 'Как посчитано', en: 'How it is calculated' },
  inputs: { ru: 'Исходные: {list}', en: 'Inputs: {list}' },
  source: { ru: 'Источник: {text}', en: 'Source: {text}' },
  otherMethods: { ru: 'Другие способы расчёта', en: 'Other methods' },
});

/** Where a number comes from. */
function Ground({ item }: { readonly item: Calculation }): ReactElement {
  const t = useT();
  return (
    <div className="small muted mt-1">
      <p>{t.text(item.formula)}</p>
      {item.inputs.length > 0 && (
        <p>
          {t(m.inputs, {
            list: item.inputs.map(({ name, value }) => `${t.text(name)}: ${t.text(value)}`).join('; '),
          })}
        </p>
      )}
      <p>{t(m.source, { text: t.text(item.source.text) })}</p>
    </div>
  );
}

/** A recommended number, what was declared, its formula and source, and what other methods say. */
export function CalculationRow({
  item,
  others,
}: {
  readonly item: Calculation;
  readonly others: readonly Calculation[];
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const store = useFormStore();
  const target = targetOf(item);
  const declared = useFormValue<number>(target?.pointer ?? '/none');
  const value = item.value === null ? '–' : `${format.number(item.value)} ${t.text(item.unit)}`;
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span>{t.text(item.title)}</span>
        <b className="num">{value}</b>
      </div>
      {target && (
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <span className="small muted">
            {declared === undefined
              ? ''
              : t(declared >= target.value ? m.enough : m.declared, { n: declared })}
          </span>
          {(declared ?? 0) < target.value && (
            <Button
              size="small"
              aria-label={t(m.takeWhat, { value: format.number(target.value), title: t.text(item.title) })}
              onPress={() => store.getState().change(target.pointer, target.value)}
            >
              {t(m.take)}
            </Button>
          )}
        </div>
      )}
      <Disclosure title={t(m.how)} className="small">
        <Ground item={item} />
        {others.length > 0 && (
          <>
            <p className="mt-2">{t(m.otherMethods)}</p>
            <ul>
              {others.map((other, index) => (
                <li key={index} className="mt-1">
                  {t.text(other.title)}:{' '}
                  <b className="num">
                    {other.value === null ? '–' : `${format.number(other.value)} ${t.text(other.unit)}`}
                  </b>
                  <Ground item={other} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </li>
  );
}
