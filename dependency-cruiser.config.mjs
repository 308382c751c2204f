// The arrows of docs/architecture.md, as rules: clients → client-core; run-status → clients by `import type` only;
// mock-server → specs; nothing imports tools/.
const clients = '^packages/([^/]+)-client/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'client-core-stands-alone',
      severity: 'error',
      comment: 'Every client ships client-core: it may use openapi-fetch, in /http, and nothing of ours.',
      from: { path: '^packages/client-core/src/', pathNot: '\\.test(-d)?\\.ts$' },
      to: { path: '^(packages|tools|specs)/', pathNot: '^packages/client-core/' },
    },
    {
      name: 'one-file-touches-openapi-fetch',
      severity: 'error',
      comment:
        'openapi-fetch is in maintenance; what we rely on stays in one file (types may be imported anywhere).',
      from: {
        path: '^packages/',
        pathNot:
          '^packages/(client-core/src/http/create-http\\.ts|hey-api-openapi-fetch/)|\\.test(-d)?\\.ts$',
      },
      to: {
        path: 'node_modules/openapi-fetch|^openapi-fetch',
        pathNot: '^packages/hey-api-openapi-fetch',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'clients-use-only-client-core',
      severity: 'error',
      from: { path: `${clients}src/`, pathNot: '\\.test(-d)?\\.ts$' },
      to: {
        path: '^(packages|tools|specs)/',
        pathNot: ['^packages/client-core/', '^packages/$1-client/'],
      },
    },
    {
      name: 'run-status-imports-types-only',
      severity: 'error',
      comment: 'run-status must work beside whichever clients are installed.',
      from: { path: '^packages/run-status/src/', pathNot: '\\.test(-d)?\\.ts$' },
      to: { path: '^packages/', pathNot: '^packages/run-status/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'run-status-runs-everywhere',
      severity: 'error',
      comment: 'Only /progress draws in a terminal: node: and its libraries stay out of all other entries.',
      from: { path: '^packages/run-status/src/', pathNot: '/src/progress/|\\.test(-d)?\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'run-status-core-knows-no-entry',
      severity: 'error',
      comment: 'Who does not draw or query does not load it.',
      from: { path: '^packages/run-status/src/', pathNot: '/src/(progress|tanstack-query)/' },
      to: { path: '^packages/run-status/src/(progress|tanstack-query)/' },
    },
    {
      name: 'mock-server-uses-only-specs',
      severity: 'error',
      from: { path: '^packages/mock-server/src/', pathNot: '\\.test(-d)?\\.ts$' },
      to: { path: '^(packages|tools)/', pathNot: '^packages/mock-server/' },
    },
    {
      name: 'plugin-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/hey-api-openapi-fetch/src/' },
      to: { path: '^(packages|tools|specs)/', pathNot: '^packages/hey-api-openapi-fetch/' },
    },
    {
      name: 'nothing-imports-tools',
      severity: 'error',
      from: { pathNot: '^tools/' },
      to: { path: '^tools/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'A rule cannot judge an import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(packages|tools)/[^/]+/dist/|/test/cases/|/fixtures/|/generated/|/consumer/|^examples/sixth-provider/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@runspec/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
