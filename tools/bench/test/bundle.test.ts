import { describe, expect, it } from 'vitest';
import { bundle } from '../src/bytes/bundle.ts';

describe('bundle', () => {
  it('tells what loads at once from what import() loads', async () => {
    const lazy = { packageName: './test/fixtures/lazy/entry.js', exportName: 'load', create: '' };
    const early = { packageName: './test/fixtures/lazy/early.js', exportName: 'early', create: '' };
    const { atOnce, onDemand, single } = await bundle(lazy);
    const earlyAlone = await bundle(early);
    // What both need is a chunk that loads at once, and counts there.
    expect(atOnce.minifiedBytes).toBeGreaterThan(earlyAlone.single.minifiedBytes);
    expect(onDemand.minifiedBytes).toBeGreaterThan(60);
    expect(onDemand.minifiedBytes).toBeLessThan(single.minifiedBytes / 2);
    expect(single.minifiedBytes).toBeGreaterThan(onDemand.minifiedBytes + earlyAlone.single.minifiedBytes);
    expect(earlyAlone.onDemand).toEqual({ minifiedBytes: 0, gzippedBytes: 0 });
    expect(earlyAlone.atOnce).toEqual(earlyAlone.single);
  });
});
