import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { change } from '../src/rehearse/breaking-change.ts';
import { cleanEnv } from '../src/rehearse/clean-env.ts';
import { runsOn } from '../src/rehearse/entries.ts';
import { readTraffic } from '../src/rehearse/registry-traffic.ts';
import { removeField } from '../src/rehearse/remove-field.ts';
import { readUrls } from '../src/rehearse/start-mock.ts';

describe('removeField', () => {
  const spec = readFileSync(
    join(import.meta.dirname, `../../../specs/${change.provider}.openapi.yaml`),
    'utf8',
  );

  it('takes the lines of one property out, and no other', () => {
    const after = removeField(spec, change.schema, change.field);
    const lines = new Set(after.split('\n'));
    const gone = spec.split('\n').filter((line) => !lines.has(line));
    expect(gone[0]).toBe(`        ${change.field}:`);
    expect(spec.split('\n').length - after.split('\n').length).toBe(3);
  });

  it('refuses what is not there, and what is required', () => {
    expect(() => removeField(spec, change.schema, 'nobody')).toThrow('properties.nobody');
    expect(() => removeField(spec, change.schema, 'status')).toThrow('required');
  });
});

describe('runsOn', () => {
  it.each([
    ['>=20.19', '20.19.0', true],
    ['>=24.18', '24.9.0', false],
    ['>=22.18', '26.0.0', true],
    [undefined, '20.19.0', true],
  ])('%s on %s: %s', (range, node, expected) => expect(runsOn(range, node)).toBe(expected));

  it('refuses a range that it cannot read', () => expect(() => runsOn('^20', '20.19.0')).toThrow('"^20"'));
});

describe('cleanEnv', () => {
  it('leaves settings of package managers outside, and certificates inside', () => {
    const from = {
      PATH: '/bin',
      npm_config_registry: 'x',
      NPM_TOKEN: 't',
      NODE_AUTH_TOKEN: 't',
      NODE_OPTIONS: '-r x',
      NODE_EXTRA_CA_CERTS: 'ca.pem',
      CI: '1',
    };
    const settings = {
      path: ['/a'],
      home: '/h',
      isUser: true,
      registry: 'http://127.0.0.1:1/',
      proxy: 'http://127.0.0.1:2',
    };
    const env = cleanEnv(from, settings);
    expect(env).toMatchObject({
      PATH: '/a:/bin',
      npm_config_registry: 'http://127.0.0.1:1/',
      NODE_EXTRA_CA_CERTS: 'ca.pem',
      HOME: '/h',
    });
    for (const name of ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NODE_OPTIONS', 'CI'])
      expect(env).not.toHaveProperty(name);
  });
});

describe('readTraffic', () => {
  const line = (entry: object): string => JSON.stringify(entry);
  const asked = (uri: string): string => line({ uri, msg: `making request: 'GET ${uri}'` });

  it('counts what came, what was passed on, and what must not have been', () => {
    const log = [
      'a warning',
      line({ sub: 'in', req: { url: '/zod' }, ip: '127.0.0.1' }),
      line({ sub: 'in', req: { url: '/zod' }, ip: '10.0.0.1' }),
      asked('https://registry.example/zod'),
      asked('https://registry.example/@runspec%2fspecs'),
      asked('https://elsewhere.example/zod'),
      '{"cut off',
    ].join('\n');
    expect(readTraffic(log, 'https://registry.example/npm/')).toEqual({
      received: 2,
      fromOutside: 1,
      passedOn: 3,
      elsewhere: ['https://elsewhere.example/zod'],
      oursPassedOn: ['https://registry.example/@runspec%2fspecs'],
    });
  });
});

describe('readUrls', () => {
  it('reads the table that the command prints', () =>
    expect(
      readUrls(
        '  Provider  Base URL\n  duck   http://127.0.0.1:1  modelRun\n  modzy  http://127.0.0.1:2/api  job\n',
      ),
    ).toEqual({
      duck: 'http://127.0.0.1:1',
      modzy: 'http://127.0.0.1:2/api',
    }));
});

describe('readCommandLine', () => {
  it('reads options of the command that has them', () =>
    expect(readCommandLine(['rehearse', '--', '--keep'])).toMatchObject({
      command: 'rehearse',
      keep: true,
      allowDirty: false,
    }));

  it.each([
    [[]],
    [['release']],
    [['version', '--keep']],
    [['canary']],
    [['pack', '--out', '']],
    [['rehearse', '--no-such']],
  ])('refuses %j', (argv) => expect(() => readCommandLine(argv)).toThrow());
});
