import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addressFile, placeholderAddress, readAddress, refuseAddress } from '../src/release/address.ts';
import { checkRelease } from '../src/release/check-release.ts';
import { findSpoiledTarballs } from '../src/release/plan.ts';
import { parseStatus, refuseDirty } from '../src/release/tree.ts';

// Plain JavaScript, for the Node that pnpm happens to run its hooks on.
const hook: { addressFields(repository: string | null, folder: string): object } = await import(
  new URL('../address-fields.mjs', import.meta.url).href
);
const { addressFields } = hook;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function rootWith(address: unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'runspec-release-test-'));
  folders.push(root);
  mkdirSync(dirname(join(root, addressFile)), { recursive: true });
  writeFileSync(join(root, addressFile), JSON.stringify({ repository: address }));
  return root;
}

const registry = 'https://registry.example/';

describe('readAddress', () => {
  it('reads an address, and that there is none', () => {
    expect(readAddress(rootWith(null))).toBeNull();
    expect(readAddress(rootWith('https://host.example/us/runspec'))).toBe('https://host.example/us/runspec');
  });

  it.each([
    '',
    'http://host.example/us',
    'https://host.example',
    'https://host.example/us/',
    'https://host.example/us.git',
    1,
  ])('refuses %j', (address) => expect(() => readAddress(rootWith(address))).toThrow(addressFile));
});

describe('refuseAddress', () => {
  it('refuses to publish without one', () => expect(refuseAddress(null, registry)).toContain(addressFile));

  it('lets the placeholder go to loopback alone', () => {
    expect(refuseAddress(placeholderAddress, 'http://127.0.0.1:4873/')).toBeUndefined();
    expect(refuseAddress(placeholderAddress, 'http://127.0.0.1.example/')).toContain('placeholder');
  });
});

describe('addressFields', () => {
  it('names the folder of the package', () =>
    expect(addressFields('https://host.example/us/runspec', 'packages/duck-client')).toEqual({
      repository: {
        type: 'git',
        url: 'git+https://host.example/us/runspec.git',
        directory: 'packages/duck-client',
      },
      homepage: 'https://host.example/us/runspec/tree/main/packages/duck-client#readme',
      bugs: { url: 'https://host.example/us/runspec/issues' },
    }));

  it('has nothing to say while it is undecided', () => expect(addressFields(null, 'specs')).toEqual({}));
});

describe('checkRelease', () => {
  const release = { name: '@runspec/duck-client', version: '1.0.0', tag: 'latest' };

  it('lets what is new pass', () =>
    expect(checkRelease({ releases: [release], published: new Set(['@runspec/duck-client@0.1.0']) })).toEqual(
      [],
    ));

  it('refuses a version that is there, and a name that is not ours', () => {
    const other = { ...release, name: 'duck-client' };
    const problems = checkRelease({
      releases: [release, other],
      published: new Set(['@runspec/duck-client@1.0.0']),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^@runspec\/duck-client@1\.0\.0: .*changeset/),
      expect.stringMatching(/^duck-client: .*private/),
    ]);
  });
});

describe('findSpoiledTarballs', () => {
  it('sees one that was changed, one that is gone and one that was never there', () => {
    const root = rootWith(null);
    writeFileSync(join(root, 'a.tgz'), 'a');
    const base = { name: '@runspec/a', version: '1.0.0', tag: 'latest' };
    const integrity = 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=';
    const tarballs = [
      { path: 'a.tgz', integrity },
      { path: 'a.tgz', integrity: 'sha256-x' },
      { path: 'b.tgz', integrity },
    ];
    const releases = [...tarballs.map((tarball) => ({ ...base, tarball })), base];
    expect(findSpoiledTarballs(root, releases)).toEqual([
      expect.stringContaining('SHA-256 differs'),
      expect.stringContaining('cannot be read'),
      expect.stringContaining('names no tarball'),
    ]);
  });
});

describe('refuseDirty', () => {
  it('names the files, and says what to do', () => {
    const files = parseStatus(' M specs/duck.openapi.yaml\0?? a b.txt\0');
    expect(refuseDirty(files, 'because')).toBe(
      '2 files differ from what is committed. Commit or remove what is there; because:\n   M specs/duck.openapi.yaml\n  ?? a b.txt',
    );
    expect(refuseDirty(parseStatus(''), 'because')).toBeUndefined();
  });
});
