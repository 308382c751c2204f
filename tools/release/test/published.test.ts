import { describe, expect, it } from 'vitest';
import { compareFiles, expectedFiles } from '../src/rehearse/published-files.ts';
import { findManifestFaults, type PublishedManifest } from '../src/rehearse/published-manifest.ts';

describe('expectedFiles', () => {
  it('adds what is built of sources, and the changelog', () =>
    expect(
      expectedFiles('What it is, in src/a.ts.\n\nLICENSE\nsrc/a.ts\nsrc/gen/source.json\nsrc/gen/b.gen.ts\n'),
    ).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'dist/a.d.ts',
      'dist/a.d.ts.map',
      'dist/a.js',
      'dist/a.js.map',
      'dist/gen/b.gen.d.ts',
      'dist/gen/b.gen.d.ts.map',
      'dist/gen/b.gen.js',
      'dist/gen/b.gen.js.map',
      'src/a.ts',
      'src/gen/b.gen.ts',
      'src/gen/source.json',
    ]));
});

describe('compareFiles', () => {
  it('has nothing to say of the same files in another order', () =>
    expect(compareFiles(['b', 'a'], ['a', 'b'])).toBeUndefined());

  it('names what is missing and what is too much', () =>
    expect(compareFiles(['a', '.env'], ['a', 'LICENSE'])).toBe(
      'LICENSE is listed in api/files.txt and not in the tarball; .env is in the tarball and not listed in api/files.txt',
    ));
});

describe('findManifestFaults', () => {
  const address = {
    homepage: 'https://host.example/us#readme',
    bugs: { url: 'https://host.example/us/issues' },
  };
  const sound: PublishedManifest & typeof address = {
    ...address,
    name: '@runspec/run-status',
    license: 'MIT',
    scripts: { build: 'tsc' },
    dependencies: { '@runspec/client-core': '^1.0.0' },
    peerDependencies: { '@runspec/duck-client': '*', zod: '^4.0.0' },
    dist: { tarball: 'https://registry.example/a.tgz' },
  };

  it('finds none in a manifest that is sound', () => expect(findManifestFaults(sound, address)).toEqual([]));

  it.each([
    [{ license: 'ISC' }, '"license"'],
    [{ bugs: { url: 'https://elsewhere.example' } }, '"bugs"'],
    [{ homepage: '' }, '"homepage"'],
    [{ scripts: { postinstall: 'node report.js' } }, '"postinstall"'],
    [{ dependencies: { '@runspec/client-core': 'workspace:^' } }, 'workspace:^'],
    [{ peerDependencies: { '@runspec/duck-client': '^1.0.0' } }, 'duck-client is at "^1.0.0"'],
  ])('finds what is wrong with %j', (fields, expected) =>
    expect(findManifestFaults({ ...sound, ...fields }, address)).toEqual([expect.stringContaining(expected)]),
  );
});
