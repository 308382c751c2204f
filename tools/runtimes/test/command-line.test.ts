import { expect, it } from 'vitest';
import { readCommandLine, usage } from '../src/command-line.ts';
import { runtimes } from '../src/runtimes.ts';

it('takes everything that is found, by default', () => {
  expect(readCommandLine([], {})).toEqual({ help: false, requireAll: false, wanted: runtimes });
});

it('requires all by an option or the environment, and those that are named always', () => {
  expect(readCommandLine(['--require-all'], {}).requireAll).toBe(true);
  expect(readCommandLine([], { RUNSPEC_REQUIRE_RUNTIMES: '1' }).requireAll).toBe(true);
  expect(readCommandLine([], { RUNSPEC_REQUIRE_RUNTIMES: '0' }).requireAll).toBe(false);
  const { requireAll, wanted } = readCommandLine(['--', 'bun'], {});
  expect([requireAll, wanted.map(({ id }) => id)]).toEqual([true, ['bun']]);
});

it('takes the path of a Markdown file', () => {
  expect(readCommandLine(['--write', 'docs/runtimes.md'], {}).write).toBe('docs/runtimes.md');
  expect(() => readCommandLine(['--write', 'table.json'], {})).toThrow(
    '--write takes the path of a .md file',
  );
});

it('refuses what it does not know', () => {
  expect(() => readCommandLine(['--fast'], {})).toThrow('--fast');
  expect(() => readCommandLine(['netscape'], {})).toThrow('No runtime "netscape"');
});

it('explains itself', () => {
  expect(readCommandLine(['-h'], {}).help).toBe(true);
  for (const { id } of runtimes) expect(usage).toContain(id);
});
