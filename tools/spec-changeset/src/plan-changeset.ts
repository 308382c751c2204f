import { type Bump, greater, isSmaller } from './bump.ts';
import { ownText } from './changeset-comments.ts';
import { formatChangeset } from './changeset-file.ts';
import { recordOf, stillFits } from './changeset-record.ts';
import type { SpecComparison } from './compare-spec.ts';
import { loweredLines } from './lowered-lines.ts';
import type { PendingChangeset } from './pending-changesets.ts';
import { renderSummary } from './render-summary.ts';
import type { RequiredBumps } from './required-bumps.ts';

/** What is to be done with the changeset of a provider. */
export type ChangesetPlan =
  | { readonly action: 'none' }
  /** It says what it should. */
  | { readonly action: 'keep'; readonly file: string }
  | {
      readonly action: 'write';
      readonly file: string;
      readonly text: string;
      readonly releases: ReadonlyMap<string, Bump>;
    }
  /** The change of the spec was taken back. */
  | { readonly action: 'remove'; readonly file: string };

/**
 * Plans the one changeset of a provider. A run replaces what an earlier one wrote since the commit that is compared with, and only that: a changeset
 * that was there at the commit tells of earlier changes, and gets a sibling.
 * @param comparison - `undefined` if the spec is as it was.
 * @param changesets - all that wait.
 */
export async function planChangeset(
  provider: string,
  comparison: SpecComparison | undefined,
  required: RequiredBumps,
  changesets: readonly PendingChangeset[],
): Promise<ChangesetPlan> {
  const existing = changesets.find(({ record, isOlder }) => record?.provider === provider && !isOlder);
  if (!comparison || required.size === 0) {
    if (!existing) return { action: 'none' };
    const isEdited = ownText(existing.text) !== '';
    return { action: isEdited ? 'keep' : 'remove', file: existing.file };
  }
  const byHand = changesets.find(
    ({ record, isUntouched, releases }) => !record && !isUntouched && coversNew(provider, releases),
  );
  if (!comparison.from && !existing && byHand) return { action: 'keep', file: byHand.file };
  const record = recordOf(comparison, required);
  if (existing?.record && stillFits(existing.record, record) && isComplete(existing, required))
    return { action: 'keep', file: existing.file };
  const releases = mergeReleases(required, existing);
  const text = await formatChangeset({
    releases,
    summary: renderSummary(comparison),
    record,
    own: existing ? ownText(existing.text) : '',
  });
  return { action: 'write', file: existing?.file ?? freeName(provider, changesets), text, releases };
}

/** A new provider comes with a changeset that says more than a diff of nothing could. */
function coversNew(provider: string, releases: ReadonlyMap<string, Bump>): boolean {
  return releases.has(`@runspec/${provider}-client`);
}

function isComplete(existing: PendingChangeset, required: RequiredBumps): boolean {
  const lowered = loweredLines(existing.text).map(({ packageName }) => packageName);
  return [...required].every(
    ([name, bump]) => lowered.includes(name) || !isSmaller(existing.releases.get(name) ?? 'none', bump),
  );
}

/** What was computed, with what a person changed: a bump that was raised stays raised, one lowered with a reason stays lowered. */
function mergeReleases(
  required: RequiredBumps,
  existing: PendingChangeset | undefined,
): ReadonlyMap<string, Bump> {
  if (!existing) return required;
  const computed = existing.record?.bumps ?? {};
  const lowered = loweredLines(existing.text)
    .filter(({ reason }) => reason !== '')
    .map(({ packageName }) => packageName);
  const merged = new Map(required);
  for (const [name, bump] of existing.releases) {
    const isRaised = isSmaller(computed[name] ?? 'none', bump);
    if (isRaised) merged.set(name, greater(required.get(name), bump));
    else if (lowered.includes(name)) merged.set(name, bump);
  }
  for (const name of lowered) if (!existing.releases.has(name)) merged.delete(name);
  return merged;
}

function freeName(provider: string, changesets: readonly PendingChangeset[]): string {
  const taken = new Set(changesets.map(({ file }) => file));
  for (let number = 1; ; number++) {
    const file = `.changeset/spec-${provider}${number === 1 ? '' : `-${number}`}.md`;
    if (!taken.has(file)) return file;
  }
}
