import { readAddress, refuseAddress } from './address.ts';
import { canaryTag } from './canary-tag.ts';
import { runChangeset, waitingChangesets } from './changesets.ts';
import { packRelease, refuseFull } from './pack-release.ts';
import { type PlannedRelease, planName, readPlan } from './plan.ts';
import { publishRegistry } from './publish-registry.ts';
import { publishRelease } from './publish-release.ts';
import { publishedVersions } from './registry-state.ts';
import { ReleaseError } from './release-error.ts';
import { findDirtyFiles, refuseDirty } from './tree.ts';

/** A canary that was published. */
export interface Canary {
  tag: string;
  releases: PlannedRelease[];
}

/**
 * Publishes what a branch's changesets change, as snapshots under the branch's own dist-tag. The checkout has snapshot versions in it
 * afterwards: it is for a machine that is thrown away.
 *
 * @param out - an empty folder for the tarballs.
 * @returns undefined if no changeset waits, so that there is nothing to try.
 * @throws {ReleaseError} if it is refused, or fails.
 */
export async function canaryRelease(root: string, branch: string, out: string): Promise<Canary | undefined> {
  const tag = canaryTag(branch);
  const registry = await publishRegistry(root);
  const problems = [
    refuseAddress(readAddress(root), registry),
    refuseDirty(await findDirtyFiles(root), 'a canary is made of a commit'),
    refuseFull(out),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ReleaseError(`${problems.join('\n')}\nNothing was published.`);
  if (waitingChangesets(root).length === 0) return undefined;
  const { code, output } = await runChangeset(root, ['version', '--snapshot', tag]);
  if (code !== 0)
    throw new ReleaseError(`\`changeset version --snapshot\` failed; nothing was published.\n${output}`);
  await packRelease({ root, out, canaryTag: tag });
  await refuseFirst(registry, readPlan(`${out}/${planName}`));
  return { tag, releases: await publishRelease({ root, from: out, isCanary: true }) };
}

/** A registry makes the first version of a package `latest`, whatever tag it is given. */
async function refuseFirst(registry: string, releases: readonly PlannedRelease[]): Promise<void> {
  for (const { name } of releases)
    if ((await publishedVersions(registry, name)).length === 0)
      throw new ReleaseError(
        `${name} has no release yet, and a registry makes a first version "latest". Release it once, then its canaries. Nothing was published.`,
      );
}
