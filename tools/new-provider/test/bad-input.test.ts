import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ScratchClone } from './scratch-clone.ts';

const clone = new ScratchClone();
afterEach(() => {
  clone.git('checkout', '-q', '--', '.');
  clone.git('clean', '-fdq', '-e', 'node_modules');
});
afterAll(() => clone.remove());

const write = (file: string, text: string): void => writeFileSync(join(clone.root, file), text);
const changes = (): string => clone.git('status', '--porcelain');

describe('the command line', () => {
  it.each([
    [[], 'It takes the name of a provider.'],
    [['nobody', 'other'], 'It takes one name, not also other.'],
    [['nobody', '--form', 'x'], "Unknown option '--form'"],
    [['nobody', '--update', '--from', 'x.yaml'], 'leave --from out'],
    [['nobody', '--title', '*/'], '--title is to be letters'],
    [['nobody', '--base-url', 'ftp://x'], '--base-url is to be an http(s) URL'],
    [['Acme'], '"Acme" cannot name a provider: a name is lower-case'],
    [['nobody_ai'], '"nobody_ai" cannot name a provider'],
    [['../nobody'], 'cannot name a provider'],
    [['4nobody'], 'begins with a digit'],
    [['class'], 'reserved word of TypeScript'],
    [['progress'], 'means something else'],
    [['index'], 'means something else'],
    [['http'], 'not a package name that npm takes'],
    [['duck'], 'is taken: specs/duck.openapi.yaml is there'],
    [['gen'], 'is taken: tools/providers/src/gen is there'],
    [['mapper-case'], 'is taken: packages/run-status/test/mappers/mapper-case.ts is there'],
    [['nobody', '--update'], 'There is no specs/nobody.openapi.yaml'],
    [['nobody', '--from', 'nowhere.yaml'], '--from: there is no file nowhere.yaml'],
  ])('%j is refused', (words, problem) => {
    const { status, stderr } = clone.run(...words);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    expect(changes()).toBe('');
  });

  it('is explained by --help', () => {
    const { status, stdout } = clone.run('--help');
    expect(stdout).toMatch(/^Usage: pnpm new-provider <name>/);
    expect(status).toBe(0);
  });
});

const base = (rest: string): string => `openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${rest}`;

describe('a document', () => {
  it.each([
    ['that is no YAML', 'openapi: 3.1.0\npaths: [\n', /^x\.yaml:\d+:\d+: /],
    ['that is no object', '- 1\n', /^x\.yaml:1:1: not an OpenAPI document/],
    ['of Swagger 2', "swagger: '2.0'\n", /OpenAPI 3\.0 or 3\.1 was expected, not Swagger 2\.0/],
    ['of OpenAPI 4', 'openapi: 4.0.0\n', /not "openapi: 4\.0\.0"/],
    [
      'with a reference that leads nowhere',
      base("paths:\n  /a:\n    $ref: '#/components/no'\n"),
      /^x\.yaml:5:11: the reference "#\/components\/no" leads nowhere/,
    ],
    [
      'with a reference to another file',
      base("paths:\n  /a:\n    $ref: 'b.yaml'\n"),
      /leads out of the document/,
    ],
    [
      'without a run',
      base('paths: {}\n'),
      /No run was found in the document, and nothing was written\. Looked for:/,
    ],
  ])('%s is refused, with its place', (_what, text, problem) => {
    write('x.yaml', text);
    const { status, stderr } = clone.run('nobody', '--from', 'x.yaml', '--dry-run');
    expect(stderr.split('\nMaking').at(-1)).toMatch(problem);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(changes()).toBe('?? x.yaml\n');
  });
});

describe('a spec that is to be updated from', () => {
  it.each([
    ['that is no YAML', 'openapi: 3.1.0\npaths: [\n', /specs\/acme\.openapi\.yaml:\d+:\d+ yaml /],
    ['with an alias without an anchor', 'openapi: 3.1.0\ninfo: *no\n', /:2:7 yaml There is no anchor &no /],
    ['that is no OpenAPI', '- 1\n', /specs\/acme\.openapi\.yaml:1:1 struct This is not an OpenAPI document/],
  ])('%s is refused, with its place', (_what, text, problem) => {
    write('specs/acme.openapi.yaml', text);
    const { status, stderr } = clone.run('acme', '--update', '--dry-run');
    expect(stderr).toMatch(problem);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(changes()).toBe('?? specs/acme.openapi.yaml\n');
  });
});

describe('a work tree', () => {
  it('with changes where something would be written is refused, by name', () => {
    appendFileSync(join(clone.root, 'README.md'), 'x\n');
    const { status, stderr } = clone.run('nobody', '--dry-run');
    expect(stderr).toContain('changes that are not committed');
    expect(stderr).toContain('  README.md');
    expect(status).toBe(1);
    expect(changes()).toBe(' M README.md\n');
  });

  it('is as it was after --dry-run, which lists what would be written', () => {
    const { status, stdout } = clone.run('nobody', '--dry-run');
    expect(stdout).toContain('Would write: ');
    expect(stdout).toContain('packages/run-status/src/nobody/from-nobody.ts  (by hand from now on)');
    expect(stdout).toMatch(/specs\/nobody\.openapi\.yaml:\d+: the words, and which can follow which\./);
    expect(status).toBe(0);
    expect(changes()).toBe('');
  });
});
