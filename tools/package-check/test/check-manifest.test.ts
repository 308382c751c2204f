import { describe, expect, it } from 'vitest';
import { checkManifest } from '../src/check-manifest.ts';

const files = ['package.json', 'src/index.ts', 'dist/index.js', 'dist/index.d.ts'];
const published = ['@runspec/client-core'];

const entry = { types: './dist/index.d.ts', default: './dist/index.js' };
const good = {
  name: '@runspec/acme-client',
  version: '0.1.0',
  license: 'MIT',
  type: 'module',
  description: 'Typed client for the Acme API.',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist', 'src'],
  exports: { '.': { '@runspec/source': './src/index.ts', ...entry }, './package.json': './package.json' },
  scripts: { build: 'tsc', test: 'vitest run' },
  dependencies: { '@runspec/client-core': '^0.1.0', 'openapi-fetch': '0.17.0' },
  devDependencies: { '@runspec/tsconfig': '0.0.0' },
};

const check = (changes: object, context = { files, published }) =>
  checkManifest({ ...good, ...changes }, context).map(({ what }) => what);

describe('checkManifest', () => {
  it('finds nothing in a complete manifest', () => {
    expect(check({})).toEqual([]);
    expect(check({ sideEffects: ['./dist/main.js'], bin: './dist/index.js' })).toEqual([]);
  });

  it('asks a package of documents for neither engines nor sideEffects', () => {
    const documents = {
      exports: { './*.openapi.yaml': './*.openapi.yaml', './package.json': './package.json' },
      engines: undefined,
      sideEffects: undefined,
    };
    const context = { files: ['package.json', 'acme.openapi.yaml'], published };
    expect(check(documents, context)).toEqual([]);
    expect(check(documents, { files: ['package.json'], published })).toHaveLength(1);
  });

  it.each([
    [{ license: 'ISC' }, '"license" is "ISC"'],
    [{ license: undefined }, '"license" is missing'],
    [{ type: 'commonjs' }, '"type" is "commonjs"'],
    [{ private: true }, '"private" is there'],
    [{ version: 'workspace:*' }, '"version" is "workspace:*"'],
    [{ description: '' }, '"description" is missing'],
    [{ files: undefined }, '"files" is missing'],
    [{ engines: {} }, '"engines" names no Node version'],
    [{ sideEffects: undefined }, '"sideEffects" is missing'],
    [{ sideEffects: true }, '"sideEffects" is true'],
    [{ exports: { '.': entry } }, '"exports" lacks "./package.json"'],
  ])('refuses %o', (changes, what) => {
    expect(check(changes)).toEqual([what]);
  });

  it('wants exports', () => {
    expect(check({ exports: undefined })).toContain('"exports" is missing');
  });

  it('follows exports and bin into the tarball', () => {
    expect(check({ exports: { ...good.exports, './zod': { default: './dist/zod.js' } } })).toEqual([
      '"exports" › "./zod" › "default" points at ./dist/zod.js, which is not in the tarball',
    ]);
    expect(check({ bin: { acme: './dist/main.js' } })).toEqual([
      '"bin" › "acme" points at ./dist/main.js, which is not in the tarball',
    ]);
  });

  it.each(['preinstall', 'install', 'postinstall', 'prepare'])('refuses a %s script', (name) => {
    expect(check({ scripts: { [name]: 'node setup.js' } })).toHaveLength(1);
  });

  it.each(['workspace:^', 'catalog:', 'file:../core', 'link:../core'])(
    'refuses a dependency at %s',
    (range) => {
      expect(check({ dependencies: { zod: range } })).toEqual([`"dependencies" has zod at "${range}"`]);
      expect(check({ peerDependencies: { zod: range } })).toHaveLength(1);
      expect(check({ devDependencies: { zod: range } })).toHaveLength(1);
    },
  );

  it('refuses a dependency on a package of ours that nobody can install', () => {
    expect(check({ dependencies: { '@runspec/tsconfig': '0.0.0' } })).toEqual([
      '"dependencies" has @runspec/tsconfig, which is not published',
    ]);
  });
});
