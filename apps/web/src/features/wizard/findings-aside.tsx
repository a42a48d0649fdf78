import type { WizardStep } from '@veche/contracts';
import { useId, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FindingItem } from './finding-item.tsx';
import { findingsFor, groupFindings, stepOf } from './findings-by-severity.ts';
import { useForm, useIsNotice } from './form/form-store.ts';

const m = messages({
  title: { ru: 'Проверка по ходу', en: 'Checked as you go' },
  note: {
    ru: '{time}, {n, plural, one {# правило} few {# правила} other {# правил}}',
    en: '{time}, {n, plural, one {# rule} other {# rules}}',
  },
  nothing: { ru: 'На этом шаге замечаний нет.', en: 'Nothing to mend at this step.' },
  wait: { ru: 'Начните заполнять – подсказки появятся здесь.', en: 'Begin, and advice appears here.' },
  elsewhere: { ru: 'На других шагах: {n}', en: 'At other steps: {n}' },
  passed: { ru: 'Пройдено на этом шаге: {n}', en: 'Passed at this step: {n}' },
  said: {
    ru: 'Мешает подать: {bad}. Стоит поправить: {warn}.',
    en: 'Prevents submission: {bad}. Better mended: {warn}.',
  },
  saidNotice: {
    ru: 'Можно подать. Орган предложит исправить: {n}.',
    en: 'It can be filed. The authority will propose to mend: {n}.',
  },
});

/** What the rules say while the person types: this step first, the rest folded. */
export function FindingsAside({
  step,
  base,
}: {
  readonly step: WizardStep;
  readonly base: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const headingId = useId();
  const isNotice = useIsNotice();
  const evaluation = useForm((state) => state.evaluation);
  const all = findingsFor(evaluation);
  const here = groupFindings(all.filter((finding) => stepOf(finding) === step));
  const there = groupFindings(all.filter((finding) => stepOf(finding) !== step));
  const open = [...here.blocking, ...here.defects, ...here.advice, ...here.agencies];
  const elsewhere = [...there.blocking, ...there.defects, ...there.advice];
  const whole = groupFindings(all);
  return (
    <section aria-labelledby={headingId} className="section mt-0">
      <header className="section-head mb-2">
        <h2 id={headingId} className="text-5">
          {t(m.title)}
        </h2>
        {evaluation && (
          <span className="small muted">
            {t(m.note, { time: format.time(evaluation.evaluatedAt), n: all.length })}
          </span>
        )}
      </header>
      <p className="visually-hidden" role="status">
        {evaluation &&
          (isNotice
            ? t(m.saidNotice, { n: whole.defects.length })
            : t(m.said, { bad: whole.blocking.length, warn: whole.advice.length }))}
      </p>
      {evaluation === undefined && <p className="small muted">{t(m.wait)}</p>}
      {evaluation && open.length === 0 && <p className="small muted">{t(m.nothing)}</p>}
      <ul className="findings">
        {open.map((finding) => (
          <FindingItem key={finding.checkId} finding={finding} base={base} at={step} />
        ))}
      </ul>
      {here.passed.length > 0 && (
        <Disclosure title={t(m.passed, { n: here.passed.length })} className="mt-2">
          <ul className="findings">
            {here.passed.map((finding) => (
              <FindingItem key={finding.checkId} finding={finding} base={base} at={step} />
            ))}
          </ul>
        </Disclosure>
      )}
      {elsewhere.length > 0 && (
        <Disclosure title={t(m.elsewhere, { n: elsewhere.length })} className="mt-2">
          <ul className="findings">
            {elsewhere.map((finding) => (
              <FindingItem key={finding.checkId} finding={finding} base={base} at={step} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
