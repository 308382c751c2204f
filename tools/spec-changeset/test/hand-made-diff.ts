import type { ChangeKind, SpecChange } from '@runspec/spec-diff';
import type { DiffSpecs } from '../src/compare-spec.ts';

const strictness: readonly ChangeKind[] = ['breaking', 'additive', 'documentation', 'none'];

/** A change, as a person would write it down. */
export function change(kind: ChangeKind, pointer: string, more: Partial<SpecChange> = {}): SpecChange {
  return {
    rule: 'by-hand',
    kind,
    verdicts: { structure: kind },
    touches: kind === 'breaking' || kind === 'additive' ? ['readers'] : [],
    operations: [],
    pointer,
    in: 'to',
    message: `something at ${pointer}`,
    why: 'programs have to be looked at',
    ...more,
  };
}

/** Stands for the comparison of specs where a test is not about it: always these changes, for a spec that differs. */
export function handMadeDiff(...changes: readonly SpecChange[]): DiffSpecs {
  return async ({ provider, from, to }) => ({
    provider,
    from: from.label,
    to: to.label,
    changes,
    kind: strictness.find((kind) => changes.some((one) => one.kind === kind)) ?? 'none',
  });
}
