import type { ChangeKind } from '@runspec/spec-diff';

/** By how much a version is raised. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const ranks: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** What a kind of change asks for: see docs/spec-changes.md. */
export const bumpOf: Readonly<Record<ChangeKind, Bump>> = {
  breaking: 'major',
  additive: 'minor',
  documentation: 'patch',
  none: 'none',
};

/** Whether the first is less than the second. */
export function isSmaller(a: Bump, b: Bump): boolean {
  return ranks[a] < ranks[b];
}

/** The greater of two; `none` where there is neither. */
export function greater(a: Bump | undefined, b: Bump | undefined): Bump {
  return isSmaller(a ?? 'none', b ?? 'none') ? (b ?? 'none') : (a ?? 'none');
}
