import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Table } from '../../../../ui/table.tsx';
import { VerificationMark } from '../../shared/verification-mark.tsx';
import type { SafetyCalculation } from '../../../wizard/steps/safety/calculation.ts';

const m = messages({
  title: { ru: 'Расчёты по данным заявки', en: 'Calculations from the application' },
  caption: { ru: 'Расчёты безопасности', en: 'Safety calculations' },
  note: {
    ru: 'Расчёт помогает решить, но сам ничего не решает. Если на вопрос отвечают несколько методик, выделено наибольшее.',
    en: 'A calculation helps to decide and decides nothing by itself. Where several methods answer one question the greatest is set in bold.',
  },
  what: { ru: 'Что считаем', en: 'What' },
  value: { ru: 'Итог', en: 'Result' },
  formula: { ru: 'Как получено', en: 'How' },
  source: { ru: 'Источник', en: 'Source' },
  unknown: { ru: 'не хватает данных', en: 'data are missing' },
  capacity: { ru: 'Вместимость', en: 'Capacity' },
  evacuation: { ru: 'Эвакуация', en: 'Evacuation' },
  stewards: { ru: 'Распорядители', en: 'Stewards' },
  guards: { ru: 'Охрана', en: 'Guards' },
  ambulances: { ru: 'Скорая помощь', en: 'Ambulances' },
  firstAiders: { ru: 'Первая помощь', en: 'First aid' },
  patients: { ru: 'Обращения за помощью', en: 'Patients' },
  toilets: { ru: 'Туалеты', en: 'Toilets' },
  water: { ru: 'Вода', en: 'Water' },
  defibrillators: { ru: 'Дефибрилляторы', en: 'Defibrillators' },
});

const questionWord: Readonly<Record<string, Message>> = {
  capacity: m.capacity,
  evacuation: m.evacuation,
  stewards: m.stewards,
  guards: m.guards,
  ambulances: m.ambulances,
  'first-aiders': m.firstAiders,
  patients: m.patients,
  toilets: m.toilets,
  water: m.water,
  defibrillators: m.defibrillators,
};

export interface CalculationsDialogProps {
  readonly calculations: SafetyCalculation;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Every figure of the calculators with its formula, inputs and source. */
export function CalculationsDialog({
  calculations,
  isOpen,
  onOpenChange,
}: CalculationsDialogProps): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Dialog title={t(m.title)} isWide isOpen={isOpen} onOpenChange={onOpenChange}>
      <p className="muted small mb-3">{t(m.note)}</p>
      <Table
        caption={t(m.caption)}
        rows={calculations.items}
        // Several methods answer under one code.
        rowKey={(item) => String(calculations.items.indexOf(item))}
        isDense
        isStacked
        columns={[
          {
            id: 'what',
            title: t(m.what),
            isRowHeader: true,
            cell: (item) => {
              const question = questionWord[item.question];
              return (
                <>
                  {question !== undefined && <small>{t(question)}</small>}
                  {t.text(item.title)}
                </>
              );
            },
          },
          {
            id: 'value',
            title: t(m.value),
            align: 'end',
            isNowrap: true,
            cell: (item) => {
              const text =
                item.value === null ? t(m.unknown) : `${format.number(item.value)} ${t.text(item.unit)}`;
              return item.isRecommended ? <b>{text}</b> : text;
            },
          },
          {
            id: 'formula',
            title: t(m.formula),
            isLabelledOnPhone: true,
            cell: (item) => (
              <>
                {t.text(item.formula)}
                <small>
                  {item.inputs.map(({ name, value }) => `${t.text(name)}: ${t.text(value)}`).join('; ')}
                </small>
              </>
            ),
          },
          {
            id: 'source',
            title: t(m.source),
            isLabelledOnPhone: true,
            cell: (item) => (
              <>
                {t.text(item.source.text)} <VerificationMark mark={item.source.mark} />
              </>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
