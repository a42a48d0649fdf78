/** Tells whether a Unicode code point has a glyph. */
export type FontCoverage = (codePoint: number) => boolean;

/**
 * Reads the character map of a TrueType font (`cmap` subtables of formats 4 and 12, the two that Unicode fonts use).
 *
 * @throws RangeError when the bytes are no TrueType font or have no Unicode character map
 * @see OpenType specification, table `cmap`
 */
export function readFontCoverage(font: Uint8Array): FontCoverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findTable(view, 'cmap');
  const covered = new Set<number>();
  const subtables = view.getUint16(table + 2);
  for (let index = 0; index < subtables; index += 1) {
    const record = table + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode) addSubtable(view, table + view.getUint32(record + 4), covered);
  }
  if (covered.size === 0) throw new RangeError('The font has no Unicode character map');
  return (codePoint) => covered.has(codePoint);
}

/** Covers what any of the fonts covers: the setter falls back from one to the next. */
export function unionOfCoverages(coverages: readonly FontCoverage[]): FontCoverage {
  return (codePoint) => coverages.some((covers) => covers(codePoint));
}

function findTable(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`The font has no table ${tag}`);
}

function addSubtable(view: DataView, at: number, covered: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 4) addSegments(view, at, covered);
  if (format === 12) addGroups(view, at, covered);
}

function addSegments(view: DataView, at: number, covered: Set<number>): void {
  const segments = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = view.getUint16(ends + segment * 2);
    const start = view.getUint16(starts + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const offset = view.getUint16(offsets + segment * 2);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyphAt = offsets + segment * 2 + offset + (code - start) * 2;
      const glyph = offset === 0 ? code + delta : view.getUint16(glyphAt);
      if ((glyph & 0xffff) !== 0) covered.add(code);
    }
  }
}

function addGroups(view: DataView, at: number, covered: Set<number>): void {
  const groups = view.getUint32(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const record = at + 16 + group * 12;
    const end = view.getUint32(record + 4);
    for (let code = view.getUint32(record); code <= end; code += 1) covered.add(code);
  }
}
