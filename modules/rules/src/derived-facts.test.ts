import { resolveNorms, type CompiledPack, type Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveFacts } from './domain/facts/derive-facts.ts';
import { aConcert, aContext, aRally } from './domain/facts/example-forms.fixture.ts';
import { aFiledForm, ruCalendar, ruPack } from './ru-pack.fixture.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await ruPack();
});

const factsOf = (form: MassEventForm, filedAt?: string): Facts =>
  aFiledForm(pack, form, filedAt === undefined ? {} : { filedAt }).facts;

function rallyOn(date: string, subtype = 'RALLY'): MassEventForm {
  return {
    ...aRally(),
    subtype,
    sessions: [{ startsAt: `${date}T12:00:00+03:00`, endsAt: `${date}T14:00:00+03:00` }],
  };
}

describe('derived facts', () => {
  it('are exactly those of the dictionary, each of its type', () => {
    const names = new Set([aConcert(), aRally()].flatMap((form) => Object.keys(factsOf(form))));
    const engine = [...pack.facts.values()]
      .filter((fact) => fact.computedBy === 'engine')
      .map((fact) => fact.name);
    const waiting = pack.source.notYetComputable.map((row) => row.missingFact);
    const declared = [...pack.facts.keys()].filter(
      (name) => !engine.includes(name) && !waiting.includes(name),
    );
    expect([...names].sort()).toEqual(declared.sort());
  });

  it('are known for a complete form, but for what does not concern it', () => {
    const unknown = Object.entries(factsOf(aConcert()))
      .filter(([, value]) => value === undefined)
      .map(([name]) => name);
    expect(unknown).toEqual(['densestPath']);
  });

  it('of an empty form claim nothing', () => {
    const { rows } = resolveNorms(pack.norms, { on: '2026-05-28', region: '99', eventClass: 'CUL' });
    const facts = deriveFacts(
      { eventClass: 'CUL' },
      { ...aContext(ruCalendar(), (key) => rows.get(key)?.value), server: {} },
    );
    const claimed = Object.entries(facts).filter(([, value]) => value === true);
    expect(claimed).toEqual([]);
    expect(facts['attendancePeak']).toBeUndefined();
    expect(facts['safeCapacity']).toBeUndefined();
    expect(facts['missingRequiredFields']).toContain('title');
  });

  // Test vectors TV01–TV04 of the domain specification.
  it.each([
    ['RALLY', '2026-06-20', '2026-06-05', '2026-06-10'],
    ['RALLY', '2026-01-18', '2026-01-03', '2026-01-08'],
    ['PICKET_GROUP', '2026-06-18', '2026-06-03', '2026-06-15'],
    ['PICKET_GROUP', '2026-06-16', '2026-06-01', '2026-06-12'],
  ])('give the window of a %s on %s', (subtype, date, from, to) => {
    expect(factsOf(rallyOn(date, subtype))).toMatchObject({ noticeWindowFromOn: from, noticeWindowToOn: to });
  });

  it('know the last working day before a window of holidays', () => {
    const facts = factsOf(rallyOn('2026-01-18'), '2025-12-30T09:00:00.000Z');
    expect(facts).toMatchObject({
      noticeWindowAllHolidays: true,
      noticeExceptionOn: '2025-12-30',
      noticeFiledInException: true,
    });
  });

  it('count the day of filing in the zone of the town', () => {
    expect(factsOf(aConcert(), '2026-05-27T21:30:00.000Z')).toMatchObject({
      filedOn: '2026-05-28',
      calendarDaysBeforeStart: 45,
    });
  });

  it('see an end after midnight as a later hour', () => {
    const form = aConcert();
    const late = {
      ...form,
      sessions: [{ startsAt: '2026-07-12T18:00:00+03:00', endsAt: '2026-07-13T01:30:00+03:00' }],
    };
    expect(factsOf(late)).toMatchObject({
      latestEndHour: 25.5,
      longestSessionHours: 7.5,
      monthDays: ['07-12', '07-13'],
    });
  });

  it('leave the widest exit out of the capacity', () => {
    const form = aConcert();
    const exits = [{ widthM: 2.4 }, { widthM: 2 }, { widthM: 2 }];
    const facts = factsOf({
      ...form,
      people: { ...form.people, attendancePeak: 3000 },
      safety: { ...form.safety, exits },
    });
    expect(facts).toMatchObject({
      riskBand: 'MEDIUM',
      safeCapacity: 4 * 82 * 8,
      capacityLimitedBy: 'exits',
      exitCount: 3,
    });
  });

  it('do not call a capacity safe while the exits are not known, but see an excess of the area', () => {
    const { safety: _, ...form } = aConcert();
    expect(factsOf(form)['safeCapacity']).toBeUndefined();
    const crowded = { ...form, people: { ...form.people, attendancePeak: 20_000 } };
    expect(factsOf(crowded)).toMatchObject({ safeCapacity: 8400, capacityLimitedBy: 'area' });
  });

  it('take an exit without a width for unknown, not for none', () => {
    const form = aConcert();
    const facts = factsOf({ ...form, safety: { ...form.safety, exits: [{ widthM: 2 }, {}] } });
    expect(facts['evacuationMinutes']).toBeUndefined();
    expect(facts['exitCount']).toBe(2);
  });

  it('find wrong check digits', () => {
    const form = aConcert();
    const facts = factsOf({ ...form, organizer: { ...form.organizer, inn: '7707083894' } });
    expect(facts['identifiersWithFault']).toEqual(['organizerInn']);
  });

  it('score nothing of a public assembly', () => {
    const facts = factsOf({
      ...aRally(),
      people: { attendanceTotal: 5000, attendancePeak: 5000 },
      safety: aConcert().safety,
    });
    const scores = [
      'riskBand',
      'safeCapacity',
      'stewardsRequired',
      'ambulanceTeamsRequired',
      'maxStandingDensity',
    ];
    expect(scores.filter((name) => facts[name] !== undefined)).toEqual([]);
  });
});
