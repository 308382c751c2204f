import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { describe, expect, it } from 'vitest';

// Checks that name the providers one by one, because types or examples have to be written for each: one that a new provider was
// not added to would go on passing.
const lists = [
  'tools/contract/test/types.test-d.ts',
  'tools/witness/test/witness.ts',
  'tools/package-check/src/clients.ts',
  'tools/demo/src/journeys.ts',
  'tools/faults/src/providers/all-providers.ts',
  'tools/type-cost/consumers/ours/clients.ts',
  'tools/bench/src/subjects.ts',
];

describe.each(lists)('%s', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');

  it.each(listProviders())('has %s', (provider) => {
    expect(text).toMatch(new RegExp(`\\b${provider}\\b`));
  });
});
