import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { assessClassifier, seededRandom, trainClassifier, type LabelledText } from './index.ts';

const shared = process.env['VECHE_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Text of a packed file of the public reference data, which is not part of the project; its absence is said aloud. */
function readReference(name: string): string | undefined {
  const path = join(shared, 'data', name);
  if (existsSync(path)) return gunzipSync(readFileSync(path)).toString();
  process.stderr.write(`Reference data absent: ${name}; the test that needs it does not run\n`);
  return undefined;
}

function assessHeldOut(all: readonly LabelledText[]) {
  const heldOut = all.filter((_, i) => i % 10 === 0);
  const learned = all.filter((_, i) => i % 10 !== 0);
  return assessClassifier(trainClassifier(learned, { random: seededRandom(1) }), heldOut);
}

const requests = readReference('requests/spb_requests.jsonl.gz');
test.runIf(requests !== undefined)(
  '15 topics of St Petersburg, every tenth request held out',
  () => {
    const all = (requests ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; category: string })
      .map(({ text, category }) => ({ text, label: category }));
    const { accuracy, macroF1, calibrationError, labels } = assessHeldOut(all);
    expect(labels).toHaveLength(15);
    expect(accuracy).toBeGreaterThan(0.91);
    expect(macroF1).toBeGreaterThan(0.77);
    expect(calibrationError).toBeLessThan(0.03);
  },
  120_000,
);

const reviews = readReference('text/app_reviews_4class.csv.gz');
test.runIf(reviews !== undefined)(
  'four kinds of reviews, every tenth held out',
  () => {
    const all = parse(reviews ?? '', { columns: true }) as LabelledText[];
    const { accuracy, macroF1, calibrationError } = assessHeldOut(all);
    expect(accuracy).toBeGreaterThan(0.78);
    expect(macroF1).toBeGreaterThan(0.78);
    expect(calibrationError).toBeLessThan(0.07);
  },
  120_000,
);
