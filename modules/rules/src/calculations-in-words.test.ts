import { formulaInWords, inputsInWords, type Figure } from '@veche/crowd-safety';
import type { MassEventForm } from '@veche/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledPack } from '@veche/checks';
import { calculateSafety } from './domain/calculate-safety.ts';
import { aConcert } from './domain/facts/example-forms.fixture.ts';
import { aFiledForm, ruPack } from './ru-pack.fixture.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await ruPack();
});

const concert = aConcert();
const forms: readonly MassEventForm[] = [
  concert,
  { ...concert, people: { ...concert.people, attendancePeak: 12_000, attendanceTotal: 15_000 } },
  { ...concert, people: { ...concert.people, attendancePeak: 40, attendanceTotal: 60 } },
  { ...concert, place: { ...concert.place, inBuilding: true } },
  { ...concert, services: { ...concert.services, alcohol: true } },
  { ...concert, eventClass: 'COM', subtype: 'EXPO' },
  { ...concert, eventClass: 'SPO', subtype: 'MASS_RUN' },
];
const figures = (): Figure[] =>
  forms.flatMap((form) =>
    calculateSafety(form, aFiledForm(pack, form).factContext).items.map(({ figure }) => figure),
  );
const hasRussian = /[а-яё]/i;

describe('what a calculator did', () => {
  it('is told in Russian: no formula and no input keeps the name it has in the program', () => {
    expect(figures().length).toBeGreaterThan(50);
    const untold = figures().flatMap((figure) => [
      ...(hasRussian.test(formulaInWords(figure).ru) ? [] : [figure.formula]),
      ...inputsInWords(figure)
        .filter(({ name, value }) => !hasRussian.test(name.ru) || /[a-z]/i.test(value.ru))
        .map(({ name, value }) => `${figure.code}: ${name.ru} = ${value.ru}`),
    ]);
    expect([...new Set(untold)]).toEqual([]);
  });
});
