import { assertNever, type BilingualText, type Language } from '@veche/kernel';
import {
  dayAndMonth,
  dayMonthYear,
  daysInWords,
  durationInWords,
  fullDate,
  monthsInWords,
  rangesInWords,
} from './date-words.ts';
import { derivationTemplates, pauseReasonTitles } from './derivation-messages.ts';
import type { DerivationStep } from './derivation.ts';

/** A step in words, with its norm apart so that a screen can set it small. */
export interface PresentedStep {
  readonly code: DerivationStep['code'];
  readonly text: BilingualText;
  readonly basis?: BilingualText;
}

/** Puts the steps of a derivation into both languages. */
export function presentDerivation(steps: readonly DerivationStep[]): readonly PresentedStep[] {
  return steps.map((step) => ({
    code: step.code,
    text: { ru: fill(step, 'ru'), en: fill(step, 'en') },
    ...(step.basis === undefined ? {} : { basis: step.basis }),
  }));
}

function fill(step: DerivationStep, language: Language): string {
  const values = valuesOf(step, language);
  return derivationTemplates[step.code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Step ${step.code} has no value ${name}`);
    return value;
  });
}

function valuesOf(step: DerivationStep, language: Language): Readonly<Record<string, string>> {
  const reason = (pause: { readonly reason: string; readonly title?: BilingualText }): string =>
    (pause.title ?? pauseReasonTitles[pause.reason])?.[language] ?? pause.reason;
  const calendarDays = (count: number): string => daysInWords(count, 'calendarDay', language);
  switch (step.code) {
    case 'filed-after-hours':
      return {
        filedOn: dayAndMonth(step.params.filedOn, language),
        receivedOn: dayAndMonth(step.params.receivedOn, language),
      };
    case 'clock-restarted':
      return { on: dayAndMonth(step.params.on, language), title: step.params.title[language] };
    case 'term-months':
      return {
        months: monthsInWords(step.params.months, language),
        days: calendarDays(step.params.days),
      };
    case 'term-extended':
      return {
        on: dayAndMonth(step.params.on, language),
        days: daysInWords(step.params.days, step.params.unit, language),
      };
    case 'extension-not-allowed':
      return { on: dayAndMonth(step.params.on, language) };
    case 'hours-started':
      return { startedOn: dayMonthYear(step.params.startedOn, language), at: step.params.at };
    case 'hours-norm':
      return { duration: durationInWords(step.params.minutes, language) };
    case 'hours-counted':
      return {
        days: step.params.days
          .map((day) => `${dayAndMonth(day.on, language)} – ${durationInWords(day.minutes, language)}`)
          .join(', '),
      };
    case 'hours-paused':
      return {
        dates: rangesInWords([step.params.dates], language),
        duration: durationInWords(step.params.minutes, language),
        reason: reason(step.params),
      };
    case 'hours-end':
      return { dueOn: fullDate(step.params.dueOn, language), at: step.params.at };
    case 'clock-started':
      return {
        startedOn: dayMonthYear(step.params.startedOn, language),
        countsFromOn: dayAndMonth(step.params.countsFromOn, language),
      };
    case 'term-norm':
      return { days: daysInWords(step.params.count, step.params.unit, language) };
    case 'term-same-day':
      return { startedOn: dayMonthYear(step.params.startedOn, language) };
    case 'pause':
      return {
        dates: rangesInWords([step.params.dates], language),
        days: daysInWords(step.params.days, step.params.unit, language),
        reason: reason(step.params),
      };
    case 'pause-free':
      return { dates: rangesInWords([step.params.dates], language), reason: reason(step.params) };
    case 'pause-not-allowed':
      return { on: dayAndMonth(step.params.on, language), reason: reason(step.params) };
    case 'weekends-not-counted':
    case 'holidays-not-counted':
    case 'working-weekends-counted':
      return { dates: rangesInWords(step.params.ranges, language) };
    case 'end-moved-forward':
    case 'end-moved-back':
      return {
        fromOn: dayAndMonth(step.params.fromOn, language),
        toOn: dayAndMonth(step.params.toOn, language),
      };
    case 'end-not-moved':
      return { on: dayAndMonth(step.params.on, language) };
    case 'term-ends-with-day':
    case 'end-conditional':
      return { dueOn: fullDate(step.params.dueOn, language) };
    case 'term-ends-with-office':
      return { dueOn: fullDate(step.params.dueOn, language), closesAt: step.params.closesAt };
    case 'calendar-provisional':
      return { years: step.params.years.join(', ') };
    case 'window-opens':
    case 'window-closes':
      return { on: dayMonthYear(step.params.on, language), days: calendarDays(step.params.count) };
    case 'window-extended':
      return { title: step.params.title[language], days: calendarDays(step.params.days) };
    case 'window-capped':
      return { days: calendarDays(step.params.count) };
    case 'window-all-holidays':
      return {
        dates: rangesInWords([step.params.dates], language),
        filedOn: dayMonthYear(step.params.filedOn, language),
      };
    case 'picket-sunday':
    case 'picket-holiday':
      return { day: dayAndMonth(step.params.day, language), days: calendarDays(step.params.count) };
    case 'notice-not-required':
      return {};
    default:
      return assertNever(step);
  }
}
