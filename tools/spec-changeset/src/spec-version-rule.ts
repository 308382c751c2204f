import { type Bump, bumpOf, isSmaller } from './bump.ts';

/**
 * The version that a spec should have at least.
 * @returns `undefined` if it has that or more, or if one of the two is no `major.minor.patch` and they differ.
 */
export function expectedVersion(from: string, to: string, bump: Bump): string | undefined {
  if (bump === 'none') return undefined;
  const [was, is] = [from, to].map(numbersOf);
  if (!was || !is) return from === to ? `another than ${from}` : undefined;
  if (compare(is, was) > 0 && !isSmaller(sizeOf(was, is), bump)) return undefined;
  const [major, minor, patch] = was;
  if (bump === bumpOf.breaking) return `${major + 1}.0.0`;
  return bump === bumpOf.additive ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

type Numbers = readonly [major: number, minor: number, patch: number];

function numbersOf(version: string): Numbers | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

function compare(a: Numbers, b: Numbers): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function sizeOf(was: Numbers, is: Numbers): Bump {
  if (is[0] !== was[0]) return 'major';
  return is[1] !== was[1] ? 'minor' : 'patch';
}
