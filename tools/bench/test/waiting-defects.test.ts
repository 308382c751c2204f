import { describe, expect, it } from 'vitest';
import { allDefects } from '../src/waiting/defects/all-defects.ts';

// What the leaders get wrong. How they themselves fare is in docs/waiting-defects.md, which the bench writes.

describe('waitForRun', () => {
  it.each(allDefects.map((row) => [row.id, row.what, row] as const))(
    '%s: %s',
    { timeout: 60_000 },
    async (_id, _what, row) => {
      expect(await row.ours()).toMatchObject({ held: true });
    },
  );

  it('is tried with every defect there is a number for', () => {
    expect(allDefects.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `W${index + 1}`));
  });
});
