import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featureDocument } from './feature-document.ts';
import { featureTable } from './feature-table.ts';
import { printFeatureTable } from './print-feature-table.ts';
import { allProofs } from './proofs/all-proofs.ts';

const claimed = featureTable.filter(({ ours }) => ours.verdict !== 'no');

describe('the feature table', () => {
  it.each(claimed.map(({ id }) => id))('claims "%s", and it is so', async (id) => {
    const proof = allProofs[id];
    expect(proof, `no proof of "${id}": add one to proofs/`).toBeDefined();
    expect.hasAssertions();
    await proof?.();
  });

  it('has rows of different names, and no proof of what is not claimed', () => {
    const ids = featureTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(allProofs).toSorted()).toEqual(claimed.map(({ id }) => id).toSorted());
  });

  it('is what docs/mock-features.md says', () => {
    expect(
      readFileSync(featureDocument, 'utf8'),
      'write it with: pnpm --filter @runspec/mock-server features',
    ).toBe(printFeatureTable(featureTable));
  });
});
