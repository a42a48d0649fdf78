import type { EvaluationView, MassEventForm } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Label } from 'react-aria-components/Label';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Section } from '../../../../ui/section.tsx';
import { readPointer } from '../../form/form-pointer.ts';
import { fieldLabel } from '../../form/use-form-field.ts';
import { valueText } from '../../value-text.ts';

const m = messages({
  title: { ru: 'Что изменить, чтобы прошло', en: 'What to change so that it passes' },
  note: { ru: 'Самые малые изменения, по возрастанию усилий', en: 'The smallest changes, by effort' },
  options: { ru: 'Варианты изменения', en: 'Options' },
  option: { ru: 'Вариант {n}', en: 'Option {n}' },
  apply: { ru: 'Применить вариант {n}', en: 'Apply option {n}' },
  kept: {
    ru: 'Черновик до изменения останется в версиях',
    en: 'The draft before the change stays among the versions',
  },
  was: { ru: 'было', en: 'was' },
  remains: { ru: 'Останется исправить', en: 'Still to mend' },
  resolved: { ru: 'будет в порядке', en: 'will be in order' },
  becomes: { ru: 'станет', en: 'becomes' },
});

type Remedy = EvaluationView['remedies'][number];

function Changes({ remedy, form }: { readonly remedy: Remedy; readonly form: MassEventForm }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="mt-2 grid gap-2">
      {remedy.changes.map(({ pointer, value }) => (
        <li key={pointer}>
          <span className="small muted block">{fieldLabel(pointer, t)}</span>
          <span
            className={`num font-mid flex ${typeof value === 'number' ? 'text-6' : 'text-4'} flex-wrap items-baseline gap-2`}
          >
            <del className="muted font-text">
              <span className="visually-hidden">{t(m.was)} </span>
              {valueText(readPointer(form, pointer), t, format)}
            </del>
            <Icon name="right" className="self-center" />
            <span>
              <span className="visually-hidden">{t(m.becomes)} </span>
              {valueText(value, t, format)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** What the change clears, and what stays to be mended whatever is changed. */
function Outcome({ remedy }: { readonly remedy: Remedy }): ReactElement {
  const t = useT();
  return (
    <ul className="small mt-3 grid gap-1">
      {remedy.resolves.map((title) => (
        <li key={title.ru} className="grid grid-cols-[1.25rem_minmax(0,1fr)] text-ok">
          <Icon name="check" className="mt-0.5" />
          <span>
            <span className="visually-hidden">{t(m.resolved)}: </span>
            {t.text(title)}
          </span>
        </li>
      ))}
      {remedy.remains.length > 0 && (
        <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] text-bad">
          <Icon name="cross" className="mt-0.5" />
          <span>
            {t(m.remains)}: {remedy.remains.map((title) => lowerFirst(t.text(title))).join('; ')}
          </span>
        </li>
      )}
    </ul>
  );
}

interface RemediesBlockProps {
  readonly remedies: readonly Remedy[];
  readonly form: MassEventForm;
  readonly isApplying: boolean;
  readonly onApply: (remedy: Remedy) => void;
}

/** The smallest changes after which the application passes; chosen and applied at once. */
export function RemediesBlock({
  remedies,
  form,
  isApplying,
  onApply,
}: RemediesBlockProps): ReactElement | null {
  const t = useT();
  const [chosen, setChosen] = useState(0);
  const remedy = remedies[chosen] ?? remedies[0];
  if (remedy === undefined) return null;
  return (
    <Section title={t(m.title)} note={t(m.note)}>
      <RadioGroup value={String(remedies.indexOf(remedy))} onChange={(index) => setChosen(Number(index))}>
        <Label className="visually-hidden">{t(m.options)}</Label>
        <div className="grid border border-line tablet:grid-flow-col tablet:auto-cols-fr">
          {remedies.map((option, index) => (
            <Radio
              key={index}
              value={String(index)}
              className="choice m-0 border-0 border-t border-line first:border-t-0 tablet:border-t-0 tablet:border-l tablet:first:border-l-0"
            >
              <span className="dot" aria-hidden />
              <span>
                <span className="small muted">{t(m.option, { n: index + 1 })}</span>
                <b className="block">{t.text(option.text)}</b>
                <Changes remedy={option} form={form} />
                <Outcome remedy={option} />
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className="btn-row mt-4 items-center">
        <Button icon="check" isBusy={isApplying} onPress={() => onApply(remedy)}>
          {t(m.apply, { n: remedies.indexOf(remedy) + 1 })}
        </Button>
        <span className="small muted">{t(m.kept)}</span>
      </div>
    </Section>
  );
}
