import type { MassEventForm } from '@veche/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyForm } from './copy-form.ts';
import { diffForms } from './form-diff.ts';

const form: MassEventForm = {
  title: 'День города',
  sessions: [{ startsAt: '2026-07-12T16:00:00+03:00', endsAt: '2026-07-12T22:00:00+03:00' }],
  people: { attendancePeak: 300, seats: 0 },
  place: { geometry: { type: 'Point', coordinates: [37.6, 55.7] } },
  insurance: { sumRoubles: 1_000_000 },
  firstTimeEvent: true,
};

describe('differences of two forms', () => {
  it('are named field by field, as deep as the field stands', () => {
    const after = {
      ...form,
      title: 'День реки',
      people: { attendancePeak: 500, seats: 0 },
      sessions: [{ ...form.sessions?.[0], endsAt: '2026-07-12T21:00:00+03:00' }],
    };
    expect(diffForms(form, after)).toEqual([
      { pointer: '/title', before: 'День города', after: 'День реки' },
      {
        pointer: '/sessions/0/endsAt',
        before: '2026-07-12T22:00:00+03:00',
        after: '2026-07-12T21:00:00+03:00',
      },
      { pointer: '/people/attendancePeak', before: 300, after: 500 },
    ]);
  });

  it('take a geometry as one value', () => {
    const moved = { ...form, place: { geometry: { type: 'Point' as const, coordinates: [37.7, 55.7] } } };
    expect(diffForms(form, moved).map((change) => change.pointer)).toEqual(['/place/geometry']);
  });

  it('tell zero, no and nothing apart, but not an emptied field from one never filled', () => {
    expect(diffForms({ seats: 0 }, { seats: undefined })).toHaveLength(1);
    expect(diffForms({ ticketed: false }, {})).toHaveLength(1);
    for (const empty of ['', null, undefined, {}, [], { a: '' }])
      expect(diffForms({ title: empty }, {})).toEqual([]);
  });

  it('see a row added to a list', () => {
    expect(diffForms({ exits: [{ widthM: 2 }] }, { exits: [{ widthM: 2 }, { widthM: 4 }] })).toEqual([
      { pointer: '/exits/1', before: undefined, after: { widthM: 4 } },
    ]);
  });

  it('are none between a form and its copy, and the same number in both directions', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (left, right) => {
        expect(diffForms(left, structuredClone(left))).toEqual([]);
        expect(diffForms(left, right).length).toBe(diffForms(right, left).length);
      }),
    );
  });
});

describe('a copy of an earlier event', () => {
  it('leaves out dates and insurance, keeps the rest and is no first time', () => {
    const { sessions: _sessions, insurance: _insurance, ...kept } = form;
    expect(copyForm(form)).toEqual({ ...kept, firstTimeEvent: false });
  });
});
