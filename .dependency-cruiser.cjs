/**
 * Imports go one way: apps → modules → packages; a module reaches another only through its door; the pure core
 * imports only the pure core. Each rule is proved by a seeded violation in tests/arch.
 */
const pure = '^packages/(kernel|deadlines|checks|crowd-safety|identifiers|text-classifier)/';
/** `src/domain`, and that of a part of a large module. */
const domain = ['^modules/[^/]+/src/domain/', '^modules/[^/]+/src/[^/]+/domain/'];
const test = '\\.(int\\.)?test\\.tsx?$|/testing/|\\.fixture\\.ts$';

const permits = '^modules/(permits|rules|venues|agencies|fieldwork)/';
const monitor = '^modules/(requests|alerts|feedback|indicators|openness|insight)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-import-no-module-and-no-app',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: '^(modules|apps)/' },
    },
    {
      name: 'modules-import-no-app',
      severity: 'error',
      from: { path: '^modules/' },
      to: { path: '^apps/' },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^packages/kernel/src/' },
      to: { pathNot: '^packages/kernel/src/' },
    },
    {
      name: 'pure-packages-import-no-node-and-no-database',
      severity: 'error',
      from: {
        path: '^packages/(kernel|deadlines|checks|crowd-safety|identifiers|text-classifier)/src/',
        pathNot: test,
      },
      to: {
        path: '^packages/platform/|^node_modules/(pg|kysely|fastify)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-packages-import-no-core-of-node',
      severity: 'error',
      from: {
        path: '^packages/(kernel|deadlines|checks|crowd-safety|identifiers|text-classifier)/src/',
        pathNot: test,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-imports-only-the-pure-core',
      severity: 'error',
      from: { path: domain, pathNot: test },
      to: {
        pathNot: [...domain, pure, '^packages/contracts/', '^node_modules/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-imports-no-core-of-node',
      severity: 'error',
      from: { path: domain, pathNot: test },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-module-reaches-another-only-through-its-door',
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: test },
      to: { path: '^modules/([^/]+)/', pathNot: '^modules/$1/|^modules/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'permits-learn-nothing-of-the-monitor',
      severity: 'error',
      from: { path: permits },
      to: { path: monitor },
    },
    {
      name: 'the-monitor-learns-of-permits-by-events-alone',
      severity: 'error',
      from: { path: monitor },
      to: { path: permits },
    },
    {
      name: 'apps-use-the-doors-of-modules',
      severity: 'error',
      from: { path: '^apps/', pathNot: test },
      to: { path: '^modules/', pathNot: '^modules/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'queries-and-db-do-not-call-http',
      severity: 'error',
      from: { path: '^modules/[^/]+/src/(domain|db|queries|use-cases|jobs)/', pathNot: test },
      to: { path: '^modules/[^/]+/src/http/' },
    },
    {
      name: 'db-knows-no-use-case',
      severity: 'error',
      from: { path: '^modules/[^/]+/src/db/', pathNot: test },
      to: { path: '/src/(use-cases|queries|jobs)/' },
    },
    {
      name: 'the-client-imports-no-server-code',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: test },
      to: { path: '^(modules|packages/platform|apps/(server|cli))/' },
    },
    {
      name: 'the-client-ships-no-schemas',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: test },
      to: { path: '^node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|\\.gen\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
