import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FileUnreadable } from '../read/read-import-file.ts';
import { unpack } from './unpack.ts';

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function textOf(
  bytes: Buffer,
  { chunk = 5, most }: { chunk?: number; most?: number } = {},
): Promise<string> {
  const chunks = [];
  for await (const each of unpack(chunked(bytes, chunk), most)) chunks.push(each);
  return Buffer.concat(chunks).toString();
}

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

describe('an upload', () => {
  const text = 'Номер;Дата\n1;05.02.2026\n';

  it('comes out plain, packed or not, in UTF-8 or UTF-16, however it arrives', async () => {
    for (const chunk of [1, 3, 1000]) {
      expect(await textOf(Buffer.from(text), { chunk })).toBe(text);
      expect(await textOf(gzipSync(text), { chunk })).toBe(text);
      expect(await textOf(utf16(text, false), { chunk })).toBe(text);
      expect(await textOf(gzipSync(utf16(text, true)), { chunk })).toBe(text);
    }
  });

  it('of several packed parts is one file', async () => {
    expect(await textOf(Buffer.concat([gzipSync('a\n'), gzipSync('b\n')]))).toBe('a\nb\n');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'file-empty'],
    ['an empty archive', gzipSync(''), 'file-empty'],
    ['a cut archive', gzipSync(text).subarray(0, 30), 'packed-wrong'],
    ['no archive behind its mark', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6]), 'packed-wrong'],
    ['a bomb', gzipSync(Buffer.alloc(100_000)), 'too-large-unpacked'],
  ])('that is %s is refused', async (_, bytes, code) => {
    const error = await textOf(bytes, { most: 50_000 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileUnreadable);
    expect((error as FileUnreadable).fault.code).toBe(code);
  });

  it('that breaks off fails by its own reason', async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield gzipSync(text).subarray(0, 20);
      throw new RangeError('the line is dead');
    };
    const read = async (): Promise<void> => {
      for await (const _ of unpack(broken()));
    };
    await expect(read()).rejects.toThrow('the line is dead');
  });
});
