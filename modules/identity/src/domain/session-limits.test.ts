import { describe, expect, it } from 'vitest';
import { deviceLabel } from './device-label.ts';
import { sessionEndsAtMs } from './session-limits.ts';

const hours = 3_600_000;

describe('sessions', () => {
  it('of an applicant end after twelve idle hours or fourteen days', () => {
    expect(sessionEndsAtMs({ startedAtMs: 0, lastSeenAtMs: 5 * hours }, false)).toBe(17 * hours);
    expect(sessionEndsAtMs({ startedAtMs: 0, lastSeenAtMs: 14 * 24 * hours - 1 }, false)).toBe(
      14 * 24 * hours,
    );
  });

  it('of the staff end after eight hours, used or not', () => {
    expect(sessionEndsAtMs({ startedAtMs: 0, lastSeenAtMs: 7 * hours }, true)).toBe(8 * hours);
  });
});

describe('device label', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 YaBrowser/25.8 Safari/537.36',
      'Яндекс Браузер, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    ['curl/8.5.0', '–'],
    ['', '–'],
  ])('%s → %s', (userAgent, label) => {
    expect(deviceLabel(userAgent)).toBe(label);
  });
});
