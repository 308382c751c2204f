import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { runExample } from './run-example.ts';

const folder = join(import.meta.dirname, '../src');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const scripts = Object.entries(manifest.scripts).filter(([, command]) => command.includes(' src/'));

describe('every example', () => {
  it.each(scripts)('says in its first line that it is run by "%s"', (name, command) => {
    const [, file = ''] = /src\/(.+\.ts)$/.exec(command) ?? [];
    const [header] = read(file).split('\n');
    expect(header).toMatch(/^\/\/ .+ In a clone: pnpm --filter @runspec\/examples run /);
    expect(header?.endsWith(` run ${name}`)).toBe(true);
  });

  it.each(globSync('**/*.{ts,html}', { cwd: folder }).map(String))('%s has at most 60 lines', (file) => {
    expect(read(file).trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('the examples, run', { timeout: 60_000 }, () => {
  it('waits for a run, and shows its progress beside what it prints', async () => {
    const { code, stdout, stderr } = await runExample('wait-with-progress.ts');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'succeeded: text-0, text-1\n' });
    expect(stderr).toMatch(/ running .* 0 of 2 +about \d.* left +two texts\n/);
    expect(stderr).toMatch(/ succeeded .* 2 of 2 +two texts\n$/);
  });

  it('watches 2,000 runs by a few lists, and one get for each that ended', async () => {
    const { code, stdout, stderr } = await runExample('watch-thousands.ts');
    const left = Array.from({ length: 10 }, (_, index) => `${1_800 - 200 * index} of 2,000 runs go on\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: left.join('') });
    const [, ends = '', asked] = /^(\{.*\}) with (\d+) requests for 2,000 runs\n$/.exec(stdout) ?? [];
    const { succeeded, failed }: Record<string, number> = JSON.parse(ends);
    expect((succeeded ?? 0) + (failed ?? 0)).toBe(2_000);
    expect(failed).toBeGreaterThan(100);
    expect(Number(asked)).toBeLessThan(3_000);
  });

  it('goes on in another process, which tells what the first had not told', async () => {
    const { code, stdout, stderr } = await runExample('resume-elsewhere.ts');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const seen = [...stdout.matchAll(/^process (\d+) saw (\w+) /gm)].map(([, pid, state]) => ({
      pid,
      state,
    }));
    expect(seen.map(({ state }) => state)).toEqual(['queued', 'running', 'succeeded']);
    expect(seen[0]?.pid).toBe(seen[1]?.pid);
    expect(seen[2]?.pid).not.toBe(seen[0]?.pid);
  });
});
