import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inParallel } from '../src/in-parallel.ts';

describe('inParallel', () => {
  it('keeps the order, and has two at work at most', async () => {
    let atWork = 0;
    let most = 0;
    const results = await inParallel([30, 1, 20, 1, 10], async (ms) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await wait(ms);
      atWork -= 1;
      return ms * 2;
    });
    expect(results).toEqual([60, 2, 40, 2, 20]);
    expect(most).toBe(2);
  });

  it('begins nothing more after a failure, and waits for what has begun', async () => {
    const ended: number[] = [];
    const all = inParallel([1, 2, 3, 4], async (item) => {
      if (item === 1) throw new Error('one');
      await wait(10);
      ended.push(item);
    });
    await expect(all).rejects.toThrow('one');
    expect(ended).toEqual([2]);
  });
});
