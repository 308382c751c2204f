import { describe, expect, it } from 'vitest';
import { checkFiles } from '../src/check-files.ts';

const built = (stem: string) => [
  `src/${stem}.ts`,
  ...['js', 'js.map', 'd.ts', 'd.ts.map'].map((ending) => `dist/${stem}.${ending}`),
];

const good = ['LICENSE', 'README.md', 'package.json', ...built('index'), ...built('gen/types.gen')];

/** The map of a file points at the source of the same name, as tsc writes it. */
function read(file: string): string {
  const stem = file.replace(/^dist\//, '').replace(/(\.d)?\.[jt]s\.map$/, '');
  const up = '../'.repeat(file.split('/').length - 1);
  return JSON.stringify({ version: 3, sourceRoot: '', sources: [`${up}src/${stem}.ts`] });
}

const check = (files: string[], readFile = read) =>
  checkFiles({ files, read: readFile }).map(({ what }) => what);

describe('checkFiles', () => {
  it('finds nothing in a complete package', () => {
    expect(check(good)).toEqual([]);
    expect(check([...good, 'CHANGELOG.md', 'src/gen/source.json'])).toEqual([]);
  });

  it('finds nothing in a package of documents', () => {
    expect(check(['LICENSE', 'README.md', 'package.json', 'thymia.openapi.yaml'])).toEqual([]);
  });

  it.each(['LICENSE', 'README.md', 'package.json'])('misses %s', (file) => {
    expect(check(good.filter((name) => name !== file))).toEqual([`${file} is not in the tarball`]);
  });

  it.each([
    'src/client.test.ts',
    'src/client.test-d.ts',
    'dist/client.test.js',
    'test/client.ts',
    'tsconfig.build.tsbuildinfo',
    '.turbo/turbo-build.log',
    'src/node_modules/a/index.ts',
  ])('refuses %s', (file) => {
    expect(check([...good, file])).toEqual([`${file} is in the tarball`]);
  });

  it.each(['tsconfig.json', 'src/notes.txt', '.env', 'dist/bundle.mjs'])('refuses %s as unknown', (file) => {
    expect(check([...good, file])).toEqual([`${file} is in the tarball, and is neither source nor build`]);
  });

  it.each(['dist/index.js', 'dist/index.js.map', 'dist/index.d.ts', 'dist/index.d.ts.map'])(
    'misses the built %s',
    (file) => {
      expect(check(good.filter((name) => name !== file))).toEqual([`src/index.ts has no ${file}`]);
    },
  );

  it('misses the whole build', () => {
    expect(check(['LICENSE', 'README.md', 'package.json', 'src/index.ts'])).toHaveLength(4);
  });

  it('notices a build whose source is gone', () => {
    const found = check(good.filter((name) => name !== 'src/index.ts'));
    expect(found).toContain('dist/index.js comes from src/index.ts, which is not there');
    expect(found).toContain('dist/index.js.map points at src/index.ts, which is not in the tarball');
  });

  it('follows a map from its folder, sourceRoot included', () => {
    const away = () => JSON.stringify({ sourceRoot: '../', sources: ['elsewhere/index.ts'] });
    expect(check(good, away)).toContain(
      'dist/index.js.map points at elsewhere/index.ts, which is not in the tarball',
    );
    const rooted = (file: string) =>
      file === 'dist/index.js.map'
        ? JSON.stringify({ sourceRoot: '../src', sources: ['index.ts'] })
        : read(file);
    expect(check(good, rooted)).toEqual([]);
  });
});
