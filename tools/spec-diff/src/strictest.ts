import type { ChangeKind } from './change.ts';

/** The kinds, the strictest first. */
export const kinds: readonly ChangeKind[] = ['breaking', 'additive', 'documentation', 'none'];

/** The strictest of several kinds; `none` of none. */
export function strictest(among: readonly ChangeKind[]): ChangeKind {
  return kinds.find((kind) => among.includes(kind)) ?? 'none';
}
