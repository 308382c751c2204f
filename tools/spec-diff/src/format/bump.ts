import type { ChangeKind, SpecChange } from '../change.ts';

/** The part of a version number that a kind of change raises. */
export const bumps: Readonly<Record<ChangeKind, string>> = {
  breaking: 'major',
  additive: 'minor',
  documentation: 'patch',
  none: 'none',
};

/** `2 breaking, 1 additive`; kinds that there are none of are left out. */
export function countKinds(changes: readonly SpecChange[]): string {
  return (Object.keys(bumps) as ChangeKind[])
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind === 'none' ? 'without effect' : kind}`)
    .join(', ');
}

/** A reason as a sentence of its own: capital first, without the full stop. */
export function toSentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1).replace(/\.$/, '')}`;
}

/** What the judges say, where they do not say the same; empty where they do. */
export function describeDisagreement({ verdicts: { structure, compiler } }: SpecChange): string {
  if (structure === compiler || compiler === undefined) return '';
  if (structure === undefined) return 'found by the compiler only';
  return `the documents say ${structure}, the compiler says ${compiler}`;
}
