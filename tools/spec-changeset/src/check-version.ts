import type { Bump } from './bump.ts';
import { bumpOf } from './bump.ts';
import type { SpecComparison } from './compare-spec.ts';
import type { Finding } from './finding.ts';
import { expectedVersion } from './spec-version-rule.ts';

const measure: Readonly<Record<Bump, string>> = {
  major: 'the first number, as something breaks',
  minor: 'the middle number, as something is new',
  patch: 'the last number',
  none: '',
};

/** The finding if `info.version` was not raised as `@runspec/specs` is. @param bump - what that package is released as. */
export function checkVersion({ file, from, to, diff }: SpecComparison, bump: Bump): Finding | undefined {
  if (!from || !to) return undefined;
  const expected = expectedVersion(from.version, to.version, bump);
  if (expected === undefined) return undefined;
  const size = bump === bumpOf[diff.kind] ? measure[bump] : `by ${bump}, as its changeset says`;
  const now = from.version === to.version ? `still ${to.version}` : `${to.version}, after ${from.version}`;
  return {
    file,
    line: to.versionLine,
    message: `info.version is ${now}. Expected ${expected} or more: raise ${size} (\`pnpm spec:changeset --yes\` does it).`,
  };
}
