import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAddress } from '../src/pages/read-address.ts';

describe('readAddress', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    file = join(folder, 'address.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['{ "repository": null }', '{}'])('has none in %s', (text) => {
    writeFileSync(file, text);
    expect(readAddress(file)).toBeUndefined();
  });

  it('has none without a file', () => {
    expect(readAddress(file)).toBeUndefined();
  });

  it.each([
    'https://host.example/owner/name',
    'https://host.example/owner/name/',
    'https://host.example/owner/name.git',
    'git+https://host.example/owner/name.git',
  ])('takes %s, without what is around it', (repository) => {
    writeFileSync(file, JSON.stringify({ repository }));
    expect(readAddress(file)).toBe('https://host.example/owner/name');
  });

  it.each(['owner/name', 'ssh://host.example/owner/name', '', 7])(
    'refuses %j, naming the file',
    (repository) => {
      writeFileSync(file, JSON.stringify({ repository }));
      expect(() => readAddress(file)).toThrow(
        `${file}: "repository" is ${JSON.stringify(repository)}; it has to be an address with https:// or null.`,
      );
    },
  );

  it('names the file that is no JSON', () => {
    writeFileSync(file, '{ "repository": ');
    expect(() => readAddress(file)).toThrow(`${file}: it is no JSON`);
  });
});
