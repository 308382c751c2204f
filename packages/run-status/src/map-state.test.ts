import { describe, expect, it } from 'vitest';
import { isTerminal } from './is-terminal.ts';
import { mapState } from './map-state.ts';

const table = { DONE: 'succeeded', WAITING: 'queued' } as const;

describe('mapState', () => {
  it('looks a word up', () => {
    expect(mapState(table, 'DONE')).toBe('succeeded');
  });

  it.each(['done', ' DONE', 'DONE ', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'keeps %j as unknown',
    (word) => {
      expect(mapState(table, word)).toBe('unknown');
    },
  );

  it.each([null, undefined, 0, true, {}, ['DONE'], { toString: () => 'DONE' }])(
    'keeps %j as unknown',
    (word) => {
      expect(mapState(table, word)).toBe('unknown');
    },
  );
});

describe('isTerminal', () => {
  it.each(['succeeded', 'failed', 'canceled', 'timed_out'] as const)('is true of %s', (state) => {
    expect(isTerminal(state)).toBe(true);
    expect(isTerminal({ state })).toBe(true);
  });

  it.each(['awaiting_input', 'queued', 'running', 'unknown'] as const)('is false of %s', (state) => {
    expect(isTerminal(state)).toBe(false);
    expect(isTerminal({ state })).toBe(false);
  });

  it('is false of a word that is no state', () => {
    expect(isTerminal('__proto__' as never)).toBe(false);
  });
});
