import { describe, it } from 'vitest';
import { checkCase } from './check-five-specs.ts';
import { fiveSpecs } from './five-specs-cases.ts';
import { handMadeDiff } from './hand-made-diff.ts';

describe('the changeset of a changed spec, where a person says what changed', () => {
  it.each(fiveSpecs)('$provider: $title', async (subject) => {
    await checkCase(subject, handMadeDiff(...subject.changes));
  });
});
