import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };

interface Cruised {
  readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  readonly totalCruised: number;
}

function cruise(folder: string): Cruised {
  const result = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'packages', 'modules', 'apps'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!result.stdout.startsWith('{')) throw new Error(result.stderr || result.stdout);
  return (JSON.parse(result.stdout) as { summary: Cruised }).summary;
}

/** One import per rule that must be refused: the file that imports, and what it imports. */
const seeds: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'no-cycles': ['packages/checks/src/a.ts', './b.ts'],
  'packages-import-no-module-and-no-app': [
    'packages/platform/src/a.ts',
    '../../../modules/permits/src/index.ts',
  ],
  'modules-import-no-app': ['modules/permits/src/http/a.ts', '../../../../apps/server/src/index.ts'],
  'kernel-imports-nothing': ['packages/kernel/src/a.ts', '../../checks/src/index.ts'],
  'pure-packages-import-no-node-and-no-database': [
    'packages/deadlines/src/a.ts',
    '../../platform/src/index.ts',
  ],
  'pure-packages-import-no-core-of-node': ['packages/identifiers/src/a.ts', 'node:fs'],
  'domain-imports-only-the-pure-core': [
    'modules/permits/src/domain/a.ts',
    '../../../../packages/platform/src/index.ts',
  ],
  'domain-imports-no-core-of-node': ['modules/permits/src/domain/c.ts', 'node:crypto'],
  'a-module-reaches-another-only-through-its-door': [
    'modules/rules/src/queries/a.ts',
    '../../../venues/src/db/venue-repo.ts',
  ],
  'permits-learn-nothing-of-the-monitor': [
    'modules/permits/src/use-cases/a.ts',
    '../../../requests/src/index.ts',
  ],
  'the-monitor-learns-of-permits-by-events-alone': [
    'modules/indicators/src/a.ts',
    '../../permits/src/index.ts',
  ],
  'apps-use-the-doors-of-modules': ['apps/server/src/a.ts', '../../../modules/venues/src/db/venue-repo.ts'],
  'queries-and-db-do-not-call-http': ['modules/venues/src/queries/a.ts', '../http/routes.ts'],
  'db-knows-no-use-case': ['modules/venues/src/db/a.ts', '../use-cases/book.ts'],
  'the-client-imports-no-server-code': ['apps/web/src/a.ts', '../../../packages/platform/src/index.ts'],
  'the-client-ships-no-schemas': ['apps/web/src/c.ts', 'zod'],
};

const targets = [
  'packages/checks/src/b.ts',
  'packages/checks/src/index.ts',
  'packages/platform/src/index.ts',
  'modules/permits/src/index.ts',
  'modules/requests/src/index.ts',
  'modules/venues/src/index.ts',
  'modules/venues/src/db/venue-repo.ts',
  'modules/venues/src/http/routes.ts',
  'modules/venues/src/use-cases/book.ts',
  'apps/server/src/index.ts',
];

const probe = mkdtempSync(join(tmpdir(), 'veche-arch-'));
afterAll(() => rmSync(probe, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(probe, path)), { recursive: true });
  writeFileSync(join(probe, path), text);
}

describe('the architecture', () => {
  it('holds, and was really looked at', { timeout: 120_000 }, () => {
    const { violations, totalCruised } = cruise(root);
    expect(violations.map((each) => `${each.rule.name}: ${each.from}`)).toEqual([]);
    // A cruiser that cannot read the language reports no violation of nothing.
    expect(totalCruised).toBeGreaterThan(800);
  });

  it('refuses one seeded violation of each rule', { timeout: 120_000 }, () => {
    for (const target of targets) write(target, 'export const value = 1;\n');
    write('packages/checks/src/b.ts', "import { a } from './a.ts';\nexport const value = a;\n");
    for (const [path, imported] of Object.values(seeds)) {
      write(path, `import { value } from '${imported}';\nexport const a = value;\n`);
    }
    write(
      'tsconfig.json',
      '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }\n',
    );
    write('package.json', '{ "type": "module" }\n');
    cpSync(join(root, 'node_modules/zod'), join(probe, 'node_modules/zod'), { recursive: true });
    const found = new Set(cruise(probe).violations.map((each) => each.rule.name));
    expect(Object.keys(seeds).toSorted()).toEqual(forbidden.map((rule) => rule.name).toSorted());
    expect([...found].toSorted()).toEqual(Object.keys(seeds).toSorted());
  });
});
