import { compilePack } from './compile-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';

const both = (text: string) => ({ ru: text, en: text });
const basis = [{ act: 'DEFAULT', verification: 'D' }];
const fact = (name: string, type: string, computedBy = 'form') => ({
  name,
  type,
  label: both(name),
  computedBy,
});

/** A whole small pack as people would write it; tests change one thing in a copy of it. */
export function tinyPackSource() {
  return {
    manifest: { id: 'tiny', version: '1', title: both('Tiny'), effectiveFrom: '2026-01-01' },
    classes: [
      {
        code: 'CUL',
        procedure: 'approval',
        title: both('Culture'),
        subtypes: [{ code: 'CONCERT', title: both('Concert') }],
      },
      {
        code: 'SPO',
        procedure: 'approval',
        title: both('Sport'),
        subtypes: [{ code: 'RUN', title: both('Run') }],
      },
      {
        code: 'PUB',
        procedure: 'notification',
        title: both('Assembly'),
        subtypes: [{ code: 'RALLY', title: both('Rally') }],
      },
      {
        code: 'COM',
        procedure: 'approval',
        title: both('Trade'),
        subtypes: [{ code: 'FAIR', title: both('Fair') }],
      },
    ],
    enums: { step: { programme: both('Programme'), documents: both('Documents') } },
    facts: [
      fact('eventClass', 'string', 'engine'),
      fact('subtype', 'string', 'engine'),
      fact('attendancePeak', 'double'),
      fact('safeCapacity', 'double', 'derived'),
      fact('exitWidthM', 'double'),
      fact('openFire', 'bool'),
      fact('startsOn', 'date'),
      fact('documentsPresent', 'list<string>', 'server'),
      fact('missingDocuments', 'list<string>', 'engine'),
      fact('concurringAgencies', 'list<string>', 'engine'),
    ],
    acts: [
      {
        id: 'DEFAULT',
        kind: 'default',
        title: both('Default'),
        shortTitle: both('Default'),
        verification: 'D',
      },
    ],
    norms: [
      { key: 'big', value: 1000, unit: 'person', basis },
      { key: 'big', value: 500, unit: 'person', region: '36', basis },
      { key: 'big', value: 200, unit: 'person', region: '36', municipality: '36701000', basis },
    ],
    checks: [
      {
        id: 'C01',
        version: 1,
        classes: ['CUL', 'SPO', 'COM', 'PUB'],
        where: 'applicant',
        pointer: { step: 'programme', field: 'attendancePeak' },
        when: 'f.attendancePeak > f.safeCapacity',
        severity: 'B→DEF',
        title: both('Too many'),
        message: {
          ru: 'Можно {max, plural, one {# человеку} few {# людям} many {# людям} other {# людям}}.',
          en: 'Room for {max, plural, one {# person} other {# people}}.',
        },
        remedy: both('Fewer.'),
        passed: both('There is room'),
        values: { max: 'f.safeCapacity' },
        basis,
        examples: {
          passing: { attendancePeak: 10, safeCapacity: 20 },
          firing: { attendancePeak: 30, safeCapacity: 20 },
        },
      },
      {
        id: 'C02',
        version: 1,
        classes: ['CUL'],
        where: 'applicant',
        pointer: { step: 'programme' },
        appliesWhen: 'f.openFire',
        when: 'f.attendancePeak >= norm("big")',
        severity: 'C',
        agencies: ['MCHS'],
        title: both('Fire'),
        message: both('Fire and {n}'),
        remedy: both('Ask.'),
        values: { n: 'norm("big")' },
        basis,
        examples: {
          passing: { attendancePeak: 10, openFire: true },
          firing: { attendancePeak: 1000, openFire: true },
        },
      },
      {
        id: 'D01',
        version: 1,
        classes: ['CUL', 'PUB'],
        where: 'server',
        pointer: { step: 'documents' },
        when: 'size(f.missingDocuments) > 0',
        severity: 'B→DEF',
        title: both('Missing'),
        message: both('Missing: {docs}'),
        remedy: both('Upload.'),
        values: { docs: { expr: 'f.missingDocuments', as: 'documents' } },
        basis,
        examples: { passing: { missingDocuments: [] }, firing: { missingDocuments: ['PLAN'] } },
      },
      {
        id: 'Z06',
        version: 1,
        classes: ['CUL', 'SPO', 'COM', 'PUB'],
        audience: 'officer',
        where: 'server',
        pointer: { step: 'documents' },
        when: 'f.eventClass == "PUB" || size(f.concurringAgencies) > 0',
        severity: 'I',
        title: both('By hand'),
        message: both('By hand'),
        remedy: both('Study.'),
        basis,
        examples: { passing: { concurringAgencies: [] }, firing: { concurringAgencies: ['MCHS'] } },
      },
    ],
    notYetComputable: [],
    documentTypes: [{ code: 'PLAN', title: both('Plan') }],
    documents: [
      {
        type: 'PLAN',
        classes: ['CUL'],
        trigger: 'f.attendancePeak > 5.0',
        reason: both('More than five'),
        basis,
      },
    ],
    agencies: [
      {
        code: 'MCHS',
        title: both('Fire service'),
        termWorkingDays: 5,
        silence: 'unanswered',
        rules: [{ classes: ['CUL'], kind: 'N', reason: both('Told of every concert'), basis }],
      },
    ],
    tariffs: [
      { id: 'ZERO', classes: ['CUL', 'SPO', 'PUB', 'COM'], amountKopecks: 0, basis },
      { id: 'DEMO', classes: ['COM'], amountKopecks: 350000, attendanceFrom: 1001, demo: true, basis },
    ],
    services: [],
    refusalGrounds: [],
    straightThrough: { enabled: true, classes: ['CUL', 'SPO', 'COM'], gateCheck: 'Z06', basis },
  };
}

export type TinyPackSource = ReturnType<typeof tinyPackSource>;

/** The compiled tiny pack. @throws when it does not compile: then the fixture itself is wrong. */
export function tinyPack(change: (source: TinyPackSource) => void = () => {}): CompiledPack {
  const source = tinyPackSource();
  change(source);
  const result = compilePack(source);
  if (!result.ok) throw new Error(result.error.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return result.value;
}
