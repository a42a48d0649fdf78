import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemCatalogue, routes, type RouteContract } from '@veche/contracts';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing\/|node_modules/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

const codes = Object.entries(problemCatalogue);

describe('the catalogue of problems', () => {
  it.each(codes)('%s says in both languages what happened', (code, { status, title }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title.ru).toMatch(/^[А-ЯЁ«].*[^.\s]$/);
    expect(title.en).toMatch(/^[A-Z].*[^.\s]$/);
    // Names of acts are Russian in either language.
    expect(title.en.replaceAll(/\d+-ФЗ/g, '')).not.toMatch(/[а-яё]/i);
  });

  it('declares each code in one place, so that none silently wins over another', () => {
    const declared = readdirSync(join(root, 'packages/contracts/src'))
      .filter((name) => /^problems.*\.ts$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(root, 'packages/contracts/src', name), 'utf8');
        return [...text.matchAll(/^ {2}'?([a-z][a-z-]*)'?: \{\s*status: \d/gm)].map((match) => match[1]);
      });
    expect(declared.toSorted()).toEqual(codes.map(([code]) => code).toSorted());
  });

  it('has no code that nothing can answer', () => {
    const text = [...sources('modules'), ...sources('packages/platform'), ...sources('apps/server')].join(
      '\n',
    );
    const unused = codes.map(([code]) => code).filter((code) => !text.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });

  it('knows every code a route promises', () => {
    const promised = Object.values<RouteContract>(routes).flatMap((contract) =>
      (contract.problems ?? []).map((code) => `${contract.id}: ${code}`),
    );
    expect(promised.length).toBeGreaterThan(50);
    expect(promised.filter((each) => !Object.hasOwn(problemCatalogue, each.split(': ')[1] ?? ''))).toEqual(
      [],
    );
  });
});

describe('the contracts', () => {
  it('name each operation by its key and each address once', () => {
    const all = Object.entries<RouteContract>(routes);
    for (const [name, contract] of all) expect(contract.id).toBe(name);
    const addresses = all.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(addresses).size).toBe(all.length);
  });

  it('declare every parameter that stands in the path', () => {
    for (const contract of Object.values<RouteContract>(routes)) {
      const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared =
        contract.params && 'shape' in contract.params ? Object.keys(contract.params.shape as object) : [];
      expect([contract.id, declared.toSorted()]).toEqual([contract.id, inPath.toSorted()]);
    }
  });

  it('are spread over the modules and lost by none', () => {
    const files = readdirSync(join(root, 'packages/contracts/src/routes')).filter(
      (name) => name !== 'index.ts',
    );
    const declared = files.flatMap((name) =>
      [
        ...readFileSync(join(root, 'packages/contracts/src/routes', name), 'utf8').matchAll(
          /^\s+id: '(\w+)'/gm,
        ),
      ].map((match) => match[1]),
    );
    expect(declared.toSorted()).toEqual(Object.keys(routes).toSorted());
  });
});
