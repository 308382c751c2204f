import { type Bump, greater, isSmaller } from './bump.ts';
import { type LoweredLine, loweredLines } from './lowered-lines.ts';
import type { PendingChangeset } from './pending-changesets.ts';
import type { RequiredBumps } from './required-bumps.ts';

/** What is promised for a package. */
export interface PromisedBump {
  readonly packageName: string;
  readonly required: Bump;
  /** The greatest bump that a changeset has for it; `none` if no changeset names it. */
  readonly promised: Bump;
  /** The changeset that has it. */
  readonly changeset: PendingChangeset | undefined;
  /** Why it may be less than required, if somebody said so. */
  readonly lowered: LoweredLine | undefined;
}

/** Holds what changesets promise against what a change of a provider's spec asks for. */
export function promisedBumps(
  provider: string,
  required: RequiredBumps,
  changesets: readonly PendingChangeset[],
): PromisedBump[] {
  // A reason in the changeset of one provider does not speak for another.
  const lowered = changesets
    .filter(({ record }) => record === undefined || record.provider === provider)
    .flatMap(({ text }) => loweredLines(text))
    .filter(({ reason }) => reason !== '');
  return [...required].map(([packageName, least]) => {
    const naming = changesets.filter(({ releases }) => releases.has(packageName));
    const promised = naming.map(({ releases }) => releases.get(packageName)).reduce<Bump>(greater, 'none');
    return {
      packageName,
      required: least,
      promised,
      changeset: naming.find(({ releases }) => releases.get(packageName) === promised),
      lowered: isSmaller(promised, least)
        ? lowered.find((line) => line.packageName === packageName)
        : undefined,
    };
  });
}

/** What a package is released as by these: what was asked for, or less where a reason is given. */
export function allowedBump(bumps: readonly PromisedBump[], packageName: string): Bump {
  const bump = bumps.find((one) => one.packageName === packageName);
  if (!bump) return 'none';
  return bump.lowered ? bump.promised : bump.required;
}
