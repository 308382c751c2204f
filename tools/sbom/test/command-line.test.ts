import { expect, test } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';

test('options count behind the separator that pnpm hands on, too', () => {
  expect(readCommandLine(['--', '--check'])).toEqual({ out: 'sbom', check: true, help: false });
});

test.each([[['--out', '']], [['--nonsense']], [['somewhere']]])('refuses %j', (argv) => {
  expect(() => readCommandLine(argv)).toThrow();
});
