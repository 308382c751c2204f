import { describe, expect, it } from 'vitest';
import { canaryTag } from '../src/release/canary-tag.ts';

describe('canaryTag', () => {
  it.each([
    ['feature/Longer waits', 'canary-feature-longer-waits'],
    ['latest', 'canary-latest'],
    ['1.0', 'canary-1-0'],
    ['-é$(rm -rf)', 'canary-e-rm-rf'],
    [`${'a'.repeat(49)}/b`, `canary-${'a'.repeat(49)}`],
  ])('makes of %s the tag %s', (branch, tag) => expect(canaryTag(branch)).toBe(tag));

  it('refuses a branch of which nothing remains', () =>
    expect(() => canaryTag('ветка')).toThrow(/"ветка".*a–z/));
});
