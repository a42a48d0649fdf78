import { evaluate, type CompiledPack } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFiledForm, ruPack } from '../../ru-pack.fixture.ts';
import { aConcert, aRally } from '../facts/example-forms.fixture.ts';
import type { ServerFacts } from '../facts/server-facts.ts';
import { findRemedies } from './find-remedies.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await ruPack();
});

const concertUntil = (endsAt: string, form = aConcert()): MassEventForm => ({
  ...form,
  sessions: (form.sessions ?? []).map((session) => ({ ...session, endsAt, teardownTo: endsAt })),
  programme: { ...form.programme, soundTo: endsAt.slice(11, 16) },
});

function remediesOf(
  form: MassEventForm,
  known: {
    readonly filedAt?: string;
    readonly server?: ServerFacts;
    readonly otherDays?: [string, ServerFacts][];
  } = {},
) {
  const { facts, context, factContext } = aFiledForm(pack, form, known);
  const evaluation = evaluate(pack, facts, context);
  return findRemedies(pack, {
    form,
    facts,
    context,
    factContext,
    evaluation,
    otherDays: new Map(known.otherDays ?? []),
  });
}

const titles = (texts: readonly { readonly ru: string }[]): string[] => texts.map(({ ru }) => ru);

describe('what to change so that an application passes', () => {
  it('is nothing when it passes', () => {
    expect(remediesOf(aConcert())).toEqual([]);
  });

  it('is an earlier end of an event that runs into the night, its sound with it', () => {
    const [first] = remediesOf(concertUntil('2026-07-12T23:45:00+03:00'));
    expect(first?.text.ru).toBe('Закончить в 23:00');
    expect(first?.remains).toEqual([]);
    expect(first?.changes).toEqual([
      { pointer: '/sessions', value: [expect.objectContaining({ endsAt: '2026-07-12T20:00:00.000Z' })] },
      { pointer: '/programme/soundTo', value: '23:00' },
    ]);
  });

  it('is another day when it is filed too late, the hours kept, and no day that registers speak against', () => {
    const [first] = remediesOf(aConcert(), {
      filedAt: '2026-06-20T09:00:00.000Z',
      otherDays: [
        ['2026-07-20', { approvedOverlaps: ['ТР-2026-00388'] }],
        ['2026-07-21', {}],
      ],
    });
    expect(first?.text.ru).toBe('Перенести начало на 21 июля');
    expect(titles(first?.resolves ?? [])).toEqual(['Подаёте вовремя: до начала 31 день, нужно не менее 30']);
    expect(first?.changes[0]?.value).toMatchObject([
      { startsAt: '2026-07-21T13:00:00.000Z', setupFrom: '2026-07-21T07:00:00.000Z' },
    ]);
  });

  it('is several changes at once when one is not enough', () => {
    const form = concertUntil('2026-07-12T23:45:00+03:00');
    const options = remediesOf(
      { ...form, people: { ...form.people, attendanceTotal: 4500, attendancePeak: 4500 } },
      { filedAt: '2026-06-20T09:00:00.000Z', otherDays: [['2026-08-15', {}]] },
    );
    const best = options.find(({ remains }) => remains.length === 0);
    expect(best?.text.ru).toMatch(
      /^Уменьшить число людей одновременно до [\d\s]+, закончить в 23:00 и перенести начало на 15 августа$/,
    );
  });

  it('names what stays to be mended', () => {
    const form = concertUntil('2026-07-12T23:45:00+03:00');
    const [first] = remediesOf(form, { server: { approvedOverlaps: ['ТР-2026-00388'] } });
    expect(titles(first?.remains ?? [])).toEqual(['Площадка занята']);
  });

  it('is never told to the organiser of an assembly', () => {
    expect(remediesOf(aRally(), { filedAt: '2026-06-19T09:00:00.000Z' })).toEqual([]);
  });
});
