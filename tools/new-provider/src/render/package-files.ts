import type { Subject } from './subject.ts';

/** The client's package without its sources and its page: path within the package to text. */
export function packageFiles({ names: { name, title } }: Subject): [path: string, text: string][] {
  return [
    ['package.json', `${JSON.stringify(manifest(name, title), null, 2)}\n`],
    ['tsconfig.json', tsconfig({ noEmit: true, types: ['node'] }, { include: ['src'] })],
    [
      'tsconfig.build.json',
      tsconfig(
        { rootDir: 'src', outDir: 'dist', customConditions: [] },
        { include: ['src'], exclude: ['**/*.test.ts', '**/*.test-d.ts'] },
      ),
    ],
    [
      'vitest.config.ts',
      `import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({ ...fromSource, test: { name: '${name}-client', testTimeout: 30_000 } });
`,
    ],
  ];
}

const tsconfig = (compilerOptions: object, rest: object): string =>
  `${JSON.stringify({ extends: '../../tools/tsconfig/client.json', compilerOptions, ...rest }, null, 2)}\n`;

const entry = (source: string) => ({
  '@runspec/source': `./src/${source}.ts`,
  types: `./dist/${source}.d.ts`,
  default: `./dist/${source}.js`,
});

const manifest = (name: string, title: string) => ({
  name: `@runspec/${name}-client`,
  version: '0.0.0',
  type: 'module',
  license: 'MIT',
  description: `Typed client for the ${title} API, generated from its OpenAPI document.`,
  sideEffects: false,
  exports: {
    '.': entry('index'),
    './zod': entry('gen/zod.gen'),
    './http': entry('http'),
    './package.json': './package.json',
  },
  files: ['CHANGELOG.md', 'dist', 'src', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  engines: { node: '>=20.19' },
  publishConfig: { access: 'public', provenance: true },
  scripts: {
    build: 'node ../../tools/bootstrap/clean-dist.mjs && tsc -p tsconfig.build.json',
    typecheck: 'tsc --noEmit',
    test: 'vitest run',
  },
  dependencies: { '@runspec/client-core': 'workspace:^' },
  peerDependencies: { zod: '^4.0.0' },
  peerDependenciesMeta: { zod: { optional: true } },
  devDependencies: {
    '@runspec/tsconfig': 'workspace:*',
    '@types/node': 'catalog:',
    typescript: 'catalog:',
    vitest: 'catalog:',
    zod: 'catalog:',
  },
});
