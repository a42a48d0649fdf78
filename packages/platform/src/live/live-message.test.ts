import { describe, expect, it } from 'vitest';
import { encodeFrames } from './live-message.ts';

const textOf = (bytes: Buffer, from: number, length: number): unknown =>
  JSON.parse(bytes.subarray(from, from + length).toString());

describe('frames as bytes of a WebSocket', () => {
  it('are whole unmasked text messages, the length in one byte or in three', () => {
    const short = { position: 1, topic: 'request', subjectId: 'a' };
    const long = { position: 2, topic: 'request', subjectId: 'ы'.repeat(100) };
    const frames = [short, long];
    const bytes = encodeFrames(frames);
    const first = bytes[1] ?? 0;
    expect(bytes[0]).toBe(0x81);
    expect(textOf(bytes, 2, first)).toEqual(short);
    const second = 2 + first;
    expect([...bytes.subarray(second, second + 2)]).toEqual([0x81, 126]);
    const length = bytes.readUInt16BE(second + 2);
    expect(textOf(bytes, second + 4, length)).toEqual(long);
    expect(bytes).toHaveLength(second + 4 + length);
    expect(encodeFrames(frames)).toBe(bytes);
  });
});
