import { diffSpecs } from '@runspec/spec-diff';
import { describe, it } from 'vitest';
import type { DiffSpecs } from '../src/compare-spec.ts';
import { checkCase } from './check-five-specs.ts';
import { fiveSpecs } from './five-specs-cases.ts';

/** The real comparison, which takes seconds, once for a pair of versions: a case asks for it three times. */
function remembering(): DiffSpecs {
  const known = new Map<string, ReturnType<DiffSpecs>>();
  return (input) => {
    const key = `${input.from.text}\0${input.to.text}`;
    const result = known.get(key) ?? diffSpecs(input);
    known.set(key, result);
    return result;
  };
}

describe('the changeset of a changed spec, as the comparison of specs has it', () => {
  it.each(fiveSpecs)('$provider: $title', { timeout: 120_000 }, async (subject) => {
    await checkCase(subject, remembering());
  });
});
