import { describe, expect, it } from 'vitest';
import { readArguments } from '../src/read-arguments.ts';
import { formatTable } from '../src/report/format-table.ts';
import { formatTarget } from '../src/report/format-target.ts';

describe('formatTable', () => {
  it('writes Markdown that is padded, with numbers to the right', () => {
    const columns = [
      { key: 'name', heading: 'client' },
      { key: 'bytes', heading: 'bytes', digits: 0 },
      { key: 'ratio', heading: 'ratio', digits: 2 },
    ];
    const rows = [
      { name: 'one', bytes: 12345.4, ratio: 1.005 },
      { name: 'another', bytes: null, ratio: 10 },
    ];
    expect(formatTable({ caption: '', columns, rows })).toBe(
      [
        '| client  |  bytes | ratio |',
        '| ------- | -----: | ----: |',
        '| one     | 12,345 |  1.01 |',
        '| another |      – | 10.00 |',
      ].join('\n'),
    );
  });
});

describe('formatTarget', () => {
  it('says what is missed', () => {
    const target = { what: 'a call', limit: 'at most 2', found: '3', met: false };
    expect(formatTarget(target)).toBe('✗ MISSED: a call: 3 (target: at most 2)');
    expect(formatTarget({ ...target, found: '1', met: true })).toBe('✓ met: a call: 1 (target: at most 2)');
  });
});

describe('readArguments', () => {
  it('runs everything when nothing is named, and what is named in a fixed order', () => {
    expect(readArguments([])).toEqual({
      parts: ['time', 'bytes', 'import', 'soak', 'mock'],
      quick: false,
      help: false,
    });
    expect(readArguments(['soak', '--quick', 'time'])).toEqual({
      parts: ['time', 'soak'],
      quick: true,
      help: false,
    });
  });

  it('names what it does not know', () => {
    expect(() => readArguments(['speed'])).toThrow('No such part: speed.');
    expect(() => readArguments(['--fast'])).toThrow('--fast');
  });
});
