import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { selectProviders } from '../src/workspace.ts';
import { temporaryWorkspace } from './temporary-workspace.ts';

describe('readCommandLine', () => {
  it('takes providers and options in any order', () => {
    expect(readCommandLine(['duck', '--check', 'nclue'])).toMatchObject({
      providers: ['duck', 'nclue'],
      check: true,
    });
  });

  it('takes what pnpm hands on after a separator', () => {
    expect(readCommandLine(['--', '--watch'])).toMatchObject({ providers: [], watch: true });
  });

  it('refuses an unknown option by name, with the usage', () => {
    expect(() => readCommandLine(['--chekc'])).toThrow(/--chekc[\s\S]*Usage: pnpm generate/);
  });

  it('refuses --check with --watch', () => {
    expect(() => readCommandLine(['--check', '--watch'])).toThrow('exclude each other');
  });
});

describe('selectProviders', () => {
  it('takes all when none is named', () => {
    expect(selectProviders(temporaryWorkspace('duck'), [])).toEqual(['duck']);
  });

  it('refuses an unknown provider by name, and lists those that there are', () => {
    expect(() => selectProviders(temporaryWorkspace('duck'), ['dcuk'])).toThrow(
      'No spec for "dcuk". Providers: duck.',
    );
  });
});
