import { Writable } from 'node:stream';
import type { Run } from '@runspec/run-status';
import { describe, expect, it } from 'vitest';
import { createBoard } from '../src/board.ts';
import type { Journey } from '../src/journey.ts';

const journey = { provider: 'modzy', title: 'a model reads' } as Journey;
const run: Run = {
  provider: 'modzy',
  id: 'j1',
  state: 'running',
  providerStatus: 'IN_PROGRESS',
  createdAt: '2025-01-15T10:00:00.000Z',
  progress: { total: 4, succeeded: 1, failed: 1 },
  warnings: [],
  raw: {},
};
const now = () => Date.parse('2025-01-15T10:01:14Z');

function collect(size: { isTTY?: boolean; rows?: number }) {
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  return {
    written,
    stream: Object.assign(stream, { columns: 120, ...size }) as unknown as NodeJS.WriteStream,
  };
}

describe('createBoard', () => {
  it.each([
    ['no terminal', {}],
    ['a terminal of unknown size', { isTTY: true, rows: 0 }],
  ])('writes a line for each change on %s', (_what, size) => {
    const { written, stream } = collect(size);
    const board = createBoard([journey], now, stream);
    board.show(journey, run);
    board.close();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are control characters.
    const text = written.join('').replaceAll(/\u001b\[\d+m/g, '');
    expect(text).toBe('  modzy      IN_PROGRESS    running        1 min 14 s  2 of 4  a model reads\n');
  });

  it('draws every run in a terminal, also those not seen yet', () => {
    const { written, stream } = collect({ isTTY: true, rows: 24 });
    const board = createBoard([journey, { ...journey, provider: 'duck' }], now, stream);
    board.show(journey, run);
    board.close();
    expect(written.join('')).toMatch(/modzy.*1 min 14 s.*\n.*duck.*…/);
  });
});
