import { readFileSync } from 'node:fs';
import {
  blockingFindings,
  compilePack,
  counterfactuals,
  defectFindings,
  evaluate,
  findTariff,
  packHash,
  straightThroughEligible,
  unresolvedFindings,
  type CompiledPack,
  type EventClass,
} from '@veche/checks';
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aConcert, aRally } from './domain/facts/example-forms.fixture.ts';
import { readPackDirectory } from './read-pack-directory.ts';
import { aFiledForm, ruPack, ruPackDirectory } from './ru-pack.fixture.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await ruPack();
});

const fired = (evaluation: ReturnType<typeof evaluate>) =>
  evaluation.findings.filter((finding) => finding.outcome === 'fired').map((finding) => finding.checkId);

/** The check's own firing example, in a context that fits it. */
function fire(id: string, eventClass: EventClass) {
  const check = pack.checks.find(({ row }) => row.id === id);
  if (!check) throw new Error(`no check ${id}`);
  const { examples, subtypes, gate } = check.row;
  const region = examples.in.region ?? '99';
  // Which documents are missing the engine finds itself, from those present.
  const evaluation = evaluate(
    pack,
    { documentsPresent: [], ...examples.firing },
    {
      on: examples.in.on ?? '2026-05-28',
      region,
      municipality: examples.in.municipality,
      eventClass,
      subtype:
        examples.in.subtype ??
        subtypes?.[0] ??
        pack.source.classes.find(({ code }) => code === eventClass)?.subtypes[0]?.code,
      audience: 'officer',
      where: 'server',
      gate,
    },
  );
  return evaluation.findings.find(({ checkId }) => checkId === id);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ask = (eventClass: 'COM' | 'PUB', demo: boolean) =>
  findTariff(pack, { on: '2026-05-28', eventClass, attendance: 5000, demo }).amount;

function value(key: string, region: string, municipality?: string, eventClass: EventClass = 'CUL') {
  const context = {
    on: '2026-05-28',
    region,
    municipality,
    eventClass,
    audience: 'officer',
    where: 'server',
  } as const;
  const norms = evaluate(pack, {}, context).findings.flatMap((finding) => finding.norms);
  return norms.find((norm) => norm.key === key)?.value;
}

const textsOf = ({ row }: CompiledPack['checks'][number]) => [
  row.title,
  row.message,
  row.remedy,
  ...(row.passed ? [row.passed] : []),
];

describe('the Russian pack', () => {
  it('covers all 124 rows of the specification, 120 of them computable', () => {
    const computable = new Set(pack.checks.map(({ row }) => row.id));
    const waiting = pack.source.notYetComputable.map(({ id }) => id);
    expect(computable.size).toBe(120);
    expect(waiting).toEqual(['P09', 'X09', 'M06', 'Z05']);
    const counts: Record<string, number> = {
      F: 12,
      T: 8,
      P: 18,
      L: 8,
      C: 13,
      S: 7,
      X: 12,
      M: 6,
      H: 10,
      R: 6,
      Q: 6,
      K: 4,
      D: 8,
      Z: 6,
    };
    for (const [group, count] of Object.entries(counts)) {
      expect([...computable, ...waiting].filter((id) => id.startsWith(group))).toHaveLength(count);
    }
  });

  it('names for every waiting check a fact that is declared and that no check reads', () => {
    const read = new Set(pack.checks.flatMap((check) => check.factNames));
    for (const { missingFact } of pack.source.notYetComputable) {
      expect(pack.facts.has(missingFact)).toBe(true);
      expect(read.has(missingFact)).toBe(false);
    }
  });

  it('blocks others and only marks a public assembly, for every row that does both', () => {
    const both = pack.checks.filter(({ row }) => row.severity === 'B→DEF').map(({ row }) => row.id);
    expect(both.length).toBeGreaterThanOrEqual(14);
    const severities = both.map((id) => [id, fire(id, 'CUL')?.severity, fire(id, 'PUB')?.severity]);
    expect(severities).toEqual(both.map((id) => [id, 'B', 'DEF']));
    expect(
      both.filter((id) => fire(id, 'CUL')?.outcome !== 'fired' || fire(id, 'PUB')?.outcome !== 'fired'),
    ).toEqual([]);
  });

  it('never speaks of permitting or refusing a public assembly', () => {
    const forNotices = pack.checks.filter(({ row }) => row.classes.includes('PUB'));
    const said = forNotices.flatMap((check) => textsOf(check).flatMap(({ ru, en }) => [ru, en]));
    expect(said.filter((text) => /разреш|отказ|запрещ|\bpermit|refus|denied/i.test(text))).toEqual([]);
  });

  it('writes every text to the house style', () => {
    const texts = pack.checks.flatMap(textsOf);
    const clumsy = /[!—"]|[а-яё,] Вы(?![а-яё])|данн(?:ый|ого) |является|осуществ/;
    expect(texts.filter(({ ru }) => clumsy.test(ru) || !/[а-яё]/i.test(ru))).toEqual([]);
    expect(texts.filter(({ en }) => /[!—]|[а-яё]/i.test(en))).toEqual([]);
    expect(
      pack.checks.filter(({ row }) => row.title.ru.endsWith('.') || !/[.}]$/.test(row.remedy.ru)),
    ).toEqual([]);
  });

  it('fires the example of every check and writes its message without a gap', () => {
    const said = pack.checks.map(({ row }) => {
      const finding = fire(row.id, row.examples.in.eventClass ?? row.classes[0] ?? 'CUL');
      const { message, remedy, outcome } = finding ?? {};
      return [row.id, outcome, message?.ru, message?.en, remedy?.ru, remedy?.en].join(' | ');
    });
    expect(said.filter((line) => !line.includes(' | fired | '))).toEqual([]);
    expect(said.filter((line) => /нет данных|no data|undefined|NaN|[{}]/.test(line))).toEqual([]);
  });

  it('applies the regional variants that were read', () => {
    expect(value('filing.latestDays', '50')).toBe(30);
    expect(value('filing.latestDays', '50', undefined, 'COM')).toBe(20);
    expect(value('filing.latestDays', '75')).toBe(7);
    expect(value('filing.latestDays', '24', '04701000')).toBe(20);
    expect(value('hours.from', '74', '75701000')).toBe(6);
    expect(value('hours.to', '17', undefined, 'SPO')).toBe(22);
    expect(value('pub.occupancy.personsPerSqm', '66', undefined, 'PUB')).toBe(0.6667);
    expect(value('pub.occupancy.personsPerSqm', '52', undefined, 'PUB')).toBe(0.5);
    expect(value('quiet.workday.fromHour', '50')).toBe(21);
    expect(value('quiet.dayOff.toHour', '47')).toBe(10);
  });

  it('judges by the norms in force on the filing date', () => {
    const withFire = { ...aConcert(), programme: { ...aConcert().programme, openFire: true } };
    const on = (filedAt: string) => {
      const { facts, context } = aFiledForm(pack, withFire, { filedAt });
      return fired(evaluate(pack, facts, context)).includes('X07');
    };
    expect(on('2026-07-31T09:00:00.000Z')).toBe(false);
    expect(on('2026-08-03T09:00:00.000Z')).toBe(true);
  });

  it('has no fee for anyone, and none for a public assembly even in the demonstration', () => {
    expect([ask('COM', false), ask('PUB', false), ask('PUB', true)]).toEqual([0, 0, 0]);
    expect(ask('COM', true)).toBe(350_000);
  });

  it('gives one hash to one pack, whatever compiled it', async () => {
    const again = compilePack(JSON.parse(JSON.stringify(pack.source)));
    if (!again.ok) throw new Error('does not compile again');
    expect(packHash(again.value, sha256)).toBe(packHash(pack, sha256));
  });

  it('has words for each norm', () => {
    const words = pack.source.enums['norm'] ?? {};
    expect(pack.source.norms.map(({ key }) => key).filter((key) => !(key in words))).toEqual([]);
  });

  it('says in words what it means that a check passed', () => {
    expect([...pack.checks].filter(({ passed }) => passed === undefined).map(({ row }) => row.id)).toEqual(
      [],
    );
  });

  it.each([
    ['a bad expression', (checks: Row[]) => (at(checks, 'C01')['when'] = 'f.attendancePeak >'), /C01/],
    ['an unknown fact', (checks: Row[]) => (at(checks, 'C01')['when'] = 'f.crowd > 1.0'), /crowd/],
    ['a missing example', (checks: Row[]) => (at(checks, 'T01')['examples'] = { passing: {} }), /T01/],
    ['a missing translation', (checks: Row[]) => (at(checks, 'T01')['title'] = { ru: 'Поздно' }), /T01/],
  ])('is refused whole with %s', async (_name, seed, expected) => {
    const source = await readPackDirectory(ruPackDirectory);
    seed(source['checks'] as Row[]);
    const result = compilePack(source);
    expect(result.ok ? '' : result.error.map((fault) => `${fault.path} ${fault.message}`).join('\n')).toMatch(
      expected,
    );
  });
});

type Row = Record<string, unknown>;
const at = (rows: Row[], id: string): Row => rows.find((row) => row['id'] === id) ?? {};

describe('a filed application', () => {
  it('passes everything when all is in order', () => {
    const { facts, context } = aFiledForm(pack, aConcert());
    const evaluation = evaluate(pack, facts, context);
    expect(blockingFindings(evaluation).map((f) => `${f.checkId}: ${f.message?.ru}`)).toEqual([]);
    expect(unresolvedFindings(evaluation).map((f) => `${f.checkId}: ${f.missingFacts.join()}`)).toEqual([]);
    expect(evaluation.documents.filter(({ gate, present }) => gate === 'submission' && !present)).toEqual([]);
    expect(evaluation.agencies.map(({ code, kind }) => `${code}:${kind}`)).toEqual([
      'MVD:C',
      'MCHS:C',
      'HEALTH:C',
      'ROSPOTREB:C',
      'ROSGVARD:N',
      'ATK:C',
      'UTIL:C',
      'CULTURE:C',
    ]);
  });

  it('says what is wrong, by how much, and what to do', () => {
    const form = aConcert();
    const narrow = {
      ...form,
      safety: { ...form.safety, exits: [{ widthM: 2 }, { widthM: 2 }, { widthM: 2.4 }, { widthM: 0.4 }] },
    };
    const { facts, context } = aFiledForm(pack, {
      ...narrow,
      people: { ...form.people, attendancePeak: 3000 },
    });
    const finding = evaluate(pack, facts, context).findings.find(({ checkId }) => checkId === 'C01');
    expect(finding?.message?.ru).toMatch(
      /^Вы указали 3\s000, безопасная вместимость – \d[\d\s]*\. Её ограничивает: выходы\.$/,
    );
    expect(finding?.remedy?.ru).toMatch(/^Уменьшите до [\d\s]+ или добавьте \d+(,\d+)? м ширины выходов\.$/);
  });

  it('is never straight through while an agency has a say or the policy is off', () => {
    const { facts, context } = aFiledForm(pack, aConcert());
    const { eligible, reasons } = straightThroughEligible(evaluate(pack, facts, context), pack);
    expect(eligible).toBe(false);
    expect(reasons).toContain('switched-off');
    expect(reasons).toContain('agency:MVD');
  });

  it('is offered the smallest change that lets it pass', () => {
    const form = aConcert();
    const at = (peak: number) =>
      aFiledForm(pack, { ...form, people: { ...form.people, attendanceTotal: peak, attendancePeak: peak } })
        .facts;
    const { context } = aFiledForm(pack, form);
    const steps = Array.from({ length: 40 }, (_, i) => 4500 - (i + 1) * 50);
    const found = counterfactuals(pack, at(4500), context, {
      levers: [{ id: 'attendance', from: 4500, steps, effort: (step) => step / 40 }],
      recompute: (changes) => at(Number(changes['attendance'])),
    });
    const to = Number(found[0]?.changes[0]?.to);
    expect(found[0]?.remains).toEqual([]);
    expect(blockingFindings(evaluate(pack, at(to), context))).toEqual([]);
    expect(blockingFindings(evaluate(pack, at(to + 50), context))).not.toEqual([]);
  });
});

describe('a notice of a public assembly', () => {
  it('is in order when filed within its window', () => {
    const { facts, context } = aFiledForm(pack, aRally(), { filedAt: '2026-06-08T09:00:00.000Z' });
    const evaluation = evaluate(pack, facts, context);
    expect(defectFindings(evaluation).map((f) => `${f.checkId}: ${f.message?.ru}`)).toEqual([]);
    expect(unresolvedFindings(evaluation).map((f) => `${f.checkId}: ${f.missingFacts.join()}`)).toEqual([]);
    expect(evaluation.agencies.map(({ code, kind }) => `${code}:${kind}`)).toEqual(['MVD:N']);
    expect(straightThroughEligible(evaluation, pack)).toEqual({
      eligible: false,
      reasons: ['public-assembly'],
    });
  });

  it('is never blocked, scored or sent for concurrence, whatever it says and at whatever stage', () => {
    const gates = fc.constantFrom('submission', 'decision', 'issue', 'start', 'after' as const);
    const text = fc.constantFrom('', 'x', 'Митинг');
    fc.assert(
      fc.property(gates, text, fc.nat(100_000), fc.boolean(), (gate, title, attendance, late) => {
        const form = {
          ...aRally(),
          title,
          people: { attendanceTotal: attendance, attendancePeak: attendance },
        };
        const { facts, context } = aFiledForm(pack, form, {
          filedAt: late ? '2026-06-19T09:00:00.000Z' : '2026-06-08T09:00:00.000Z',
        });
        const evaluation = evaluate(pack, facts, { ...context, gate });
        expect(blockingFindings(evaluation)).toEqual([]);
        expect(evaluation.findings.some(({ severity }) => severity === 'B' || severity === 'C')).toBe(false);
        expect(evaluation.agencies.every(({ kind }) => kind === 'N')).toBe(true);
        expect(facts['riskBand']).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe('unknown', () => {
  it('never passes: with nothing known only a check that a norm alone decides may pass', () => {
    const { facts, context } = aFiledForm(pack, aConcert());
    const before = evaluate(pack, facts, { ...context, gate: 'start' });
    const passed = new Set(
      before.findings.filter(({ outcome }) => outcome === 'passed').map(({ checkId }) => checkId),
    );
    const nothing = evaluate(pack, {}, { ...context, gate: 'start' });
    const stillPassing = nothing.findings.filter(
      ({ checkId, outcome }) => outcome === 'passed' && passed.has(checkId),
    );
    // No special fire regime is in force, whatever is burnt.
    expect(stillPassing.map(({ checkId }) => checkId)).toEqual(['X07']);
  });
});

describe('the files of the pack', () => {
  it('write Russian with «ёлочки» and without long dashes', () => {
    for (const file of [
      'checks/t-time.yaml',
      'checks/c-crowd.yaml',
      'documents/types.yaml',
      'routes/agencies.yaml',
    ]) {
      expect(readFileSync(`${ruPackDirectory}${file}`, 'utf8')).not.toMatch(/—|„/);
    }
  });
});
