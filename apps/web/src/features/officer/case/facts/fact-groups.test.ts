import type { ApplicationView } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { factGroupsOf } from './fact-groups.ts';

const label = { ru: '', en: '' };
const application = (
  change: Partial<ApplicationView> = {},
): Pick<ApplicationView, 'form' | 'procedure' | 'changedSince'> => ({
  procedure: 'approval',
  form: {
    title: 'Летний двор',
    eventClass: 'CUL',
    people: { attendancePeak: 2400, disorderRisk: 'low' },
    place: { venueId: '0199d1a0-0000-7000-8000-000000000001', name: 'Набережная' },
    sessions: [{ startsAt: '2026-06-27T09:00:00.000Z' }],
  },
  ...change,
});
const pointersOf = (...parameters: Parameters<typeof factGroupsOf>): string[] =>
  factGroupsOf(...parameters).flatMap(({ facts }) => facts.map(({ pointer }) => pointer));

describe('factGroupsOf', () => {
  it('tells answers in the order of the form, without references and blanks', () => {
    expect(pointersOf(application())).toEqual([
      '/title',
      '/sessions',
      '/place/name',
      '/people/attendancePeak',
      '/people/disorderRisk',
    ]);
  });
  it('shows no risk of a notice', () => {
    expect(pointersOf(application({ procedure: 'notification' }))).not.toContain('/people/disorderRisk');
  });
  it('keeps what stood before, also when the answer was taken away', () => {
    const changedSince = [
      { pointer: '/people/attendancePeak', label, before: 2700, after: 2400 },
      { pointer: '/services/foodPoints', label, before: 9, after: undefined },
      { pointer: '/sessions/0/startsAt', label, before: 'x', after: 'y' },
    ];
    const facts = factGroupsOf(application({ changedSince })).flatMap((group) => group.facts);
    expect(facts.find(({ pointer }) => pointer === '/people/attendancePeak')).toMatchObject({
      before: 2700,
      isChanged: true,
    });
    expect(facts.find(({ pointer }) => pointer === '/services/foodPoints')).toMatchObject({ before: 9 });
    expect(facts.find(({ pointer }) => pointer === '/sessions')).toMatchObject({ isChanged: true });
  });
});
