import { describe, expect, it } from 'vitest';
import { isTouched, parseLiveMessage } from './live-topics.ts';

const id = '0199d1a0-0000-7000-8000-000000000001';
const other = '0199d1a0-0000-7000-8000-000000000002';

describe('live messages', () => {
  it('reads a frame and ignores anything else', () => {
    expect(parseLiveMessage(JSON.stringify({ position: 7, topic: 'applications', subjectId: id }))).toEqual({
      position: 7,
      topic: 'applications',
      subjectId: id,
    });
    expect(parseLiveMessage('{')).toBeUndefined();
    expect(parseLiveMessage('{"topic":"x"}')).toBeUndefined();
    expect(parseLiveMessage('{"position":9,"reset":true}')).toEqual({ position: 9, reset: true });
    expect(parseLiveMessage('{"position":9,"ready":true}')).toEqual({ position: 9, ready: true });
    expect(parseLiveMessage(new ArrayBuffer(1))).toBeUndefined();
  });

  it('touches lists of the topic and the record itself, nothing else', () => {
    const message = { position: 1, topic: 'applications', subjectId: id };
    expect(isTouched(['applications', 'list', { status: 'DRAFT' }], message)).toBe(true);
    expect(isTouched(['applications', id], message)).toBe(true);
    expect(isTouched(['applications', other], message)).toBe(false);
    expect(isTouched(['venues'], message)).toBe(false);
  });
});
