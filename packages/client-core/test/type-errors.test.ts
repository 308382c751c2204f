import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const fixture = join(import.meta.dirname, 'fixtures/wrong-parameters.ts');

describe('MethodOptions', () => {
  it('names the wrong parameter, on the line of the call', () => {
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--allowImportingTsExtensions'];
    const options = [
      '--ignoreConfig',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, ...flags, ...options, '--pretty', 'false', fixture],
      {
        encoding: 'utf8',
      },
    );
    const errors = stdout.split('\n').filter((line) => line.includes('wrong-parameters.ts('));
    expect(errors.map((line) => Number(line.match(/\((\d+),/)?.[1]))).toEqual([6, 7, 8, 9]);
    expect(errors[0]).toContain("'runId' does not exist in type '{ run_id: string; }'");
    expect(errors[1]).toContain("Property 'run_id' is missing in type '{}'");
    expect(errors[2]).toMatch(/'string' is not assignable to type 'number'/);
    expect(errors[3]).toContain("'timeoutMS' does not exist");
  });
});
