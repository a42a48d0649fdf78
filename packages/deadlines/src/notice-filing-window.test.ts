import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { approvalFilingWindow, type ApprovalFilingNorms } from './approval-filing-window.ts';
import { calendarDays } from './day-counts.ts';
import { positionInWindow, type FilingWindow } from './filing-window.ts';
import { noticeFilingWindow, type NoticeForm } from './notice-filing-window.ts';
import { ruCalendar } from './testing/fixtures.ts';

function windowOf(form: NoticeForm, eventOn: string): FilingWindow {
  const window = noticeFilingWindow(form, plainDate(eventOn), ruCalendar);
  if (!window.ok || window.value.kind !== 'window') throw new Error(`No window for ${form}`);
  return window.value;
}
const codes = (window: FilingWindow) => window.derivation.map((step) => step.code);

describe('notices under 54-ФЗ', () => {
  test('TV01: a rally, 10 to 15 days before', () => {
    const window = windowOf('RALLY', '2026-06-20');
    expect(window).toMatchObject({ earliestOn: '2026-06-05', latestOn: '2026-06-10', exceptions: [] });
    expect(positionInWindow(plainDate('2026-06-04'), window)).toEqual({
      position: 'early',
      isBoundary: false,
    });
    expect(positionInWindow(plainDate('2026-06-05'), window)).toEqual({
      position: 'in-time',
      isBoundary: true,
    });
    expect(positionInWindow(plainDate('2026-06-08'), window)).toEqual({
      position: 'in-time',
      isBoundary: false,
    });
    expect(positionInWindow(plainDate('2026-06-10'), window)).toEqual({
      position: 'in-time',
      isBoundary: true,
    });
    expect(positionInWindow(plainDate('2026-06-11'), window)).toEqual({
      position: 'late',
      isBoundary: false,
    });
  });

  test('TV02: every day of the window is a holiday, so the last working day before counts too', () => {
    const window = windowOf('RALLY', '2026-01-18');
    expect(window).toMatchObject({
      earliestOn: '2026-01-03',
      latestOn: '2026-01-08',
      exceptions: [{ code: 'all-holidays', on: '2025-12-30' }],
    });
    expect(codes(window)).toEqual(['window-opens', 'window-closes', 'window-all-holidays']);
    expect(positionInWindow(plainDate('2025-12-30'), window)).toMatchObject({ position: 'in-time' });
    expect(positionInWindow(plainDate('2025-12-29'), window)).toMatchObject({ position: 'early' });
  });

  test('one day of the window that is not a statutory holiday: no exception', () => {
    expect(windowOf('RALLY', '2026-01-19').exceptions).toEqual([]);
  });

  test('TV03: a group picket, three days before', () => {
    const window = windowOf('PICKET_GROUP', '2026-06-18');
    expect(window.latestOn).toBe('2026-06-15');
    expect(codes(window)).toEqual(['window-opens', 'window-closes']);
  });

  test('TV04: a Sunday among the last three days makes them four', () => {
    const window = windowOf('PICKET_GROUP', '2026-06-16');
    expect(window.latestOn).toBe('2026-06-12');
    expect(window.derivation).toContainEqual(
      expect.objectContaining({ code: 'picket-sunday', params: { day: '2026-06-14', count: 4 } }),
    );
  });

  test('so does a public holiday in the middle of the week, but not a transferred day off', () => {
    expect(windowOf('PICKET_SINGLE_STRUCTURE', '2026-11-06').latestOn).toBe('2026-11-02');
    expect(windowOf('TENT_CAMP', '2025-05-07').latestOn).toBe('2025-05-03');
    // 31 December 2025 is a transferred day off, 2 January 2027 a statutory holiday.
    expect(windowOf('PICKET_GROUP', '2026-01-01').latestOn).toBe('2025-12-29');
    expect(codes(windowOf('PICKET_GROUP', '2027-01-03'))).toContain('picket-holiday');
  });

  test.each<NoticeForm>(['ASSEMBLY', 'PICKET_SINGLE'])('%s needs no notice', (form) => {
    expect(noticeFilingWindow(form, plainDate('2026-06-20'), ruCalendar)).toMatchObject({
      ok: true,
      value: { kind: 'not-required' },
    });
  });

  test.each<NoticeForm>(['DEMONSTRATION', 'PROCESSION', 'MOTORCADE', 'DEPUTY_MEETING'])(
    '%s: as a rally',
    (form) => {
      expect(windowOf(form, '2026-06-20').latestOn).toBe('2026-06-10');
    },
  );

  test('beyond the calendar the window is unknown', () => {
    const error = { code: 'calendar-year-unknown', year: 2028 };
    expect(noticeFilingWindow('RALLY', plainDate('2028-03-20'), ruCalendar)).toMatchObject({
      ok: false,
      error,
    });
    expect(noticeFilingWindow('PICKET_GROUP', plainDate('2028-03-21'), ruCalendar)).toMatchObject({
      ok: false,
      error,
    });
  });
});

const extension = (code: string) => ({
  code,
  title: { ru: code, en: code },
  calendarDays: calendarDays(15),
});

const norms = (...extensions: string[]): ApprovalFilingNorms => ({
  earliestCalendarDays: calendarDays(180),
  latestCalendarDays: calendarDays(30),
  extensions: extensions.map(extension),
  capCalendarDays: calendarDays(60),
  basis: { ru: 'Региональный порядок', en: 'Regional order' },
});

describe('applications for approval', () => {
  test.each([
    [[], '2026-06-20'],
    [['road-closure'], '2026-06-05'],
    [['road-closure', 'over-5000'], '2026-05-21'],
    [['road-closure', 'over-5000', 'several-municipalities'], '2026-05-21'],
  ])('with %j the last day is %s', (extensions, latestOn) => {
    const window = approvalFilingWindow(plainDate('2026-07-20'), norms(...extensions));
    expect(window).toMatchObject({ latestOn, earliestOn: '2026-01-21', exceptions: [], boundaryOn: [] });
    expect(codes(window).includes('window-capped')).toBe(extensions.length === 3);
  });
});
