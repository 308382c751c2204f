import { expect, it } from 'vitest';
import { inLanes } from '../src/in-lanes.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('does so many at a time, and returns the results in order', async () => {
  let running = 0;
  let most = 0;
  const results = await inLanes([30, 1, 10, 1, 1], 2, async (ms) => {
    most = Math.max(most, ++running);
    await sleep(ms);
    running -= 1;
    return ms;
  });
  expect(results).toEqual([30, 1, 10, 1, 1]);
  expect(most).toBe(2);
});

it('rejects with what one rejects with', async () => {
  const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
  await expect(inLanes([1, 2, 3], 1, work)).rejects.toThrow('two');
});
