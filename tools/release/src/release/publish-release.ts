import { join } from 'node:path';
import { readAddress, refuseAddress } from './address.ts';
import { runChangeset } from './changesets.ts';
import { checkRelease } from './check-release.ts';
import { refuseOtherCommit } from './packed-commit.ts';
import { findSpoiledTarballs, type PlannedRelease, planName, readPlan } from './plan.ts';
import { publishRegistry } from './publish-registry.ts';
import { findPublished } from './registry-state.ts';
import { ReleaseError } from './release-error.ts';
import { findDirtyFiles, refuseDirty } from './tree.ts';

/** What to publish. */
export interface PublishOptions {
  /** The checkout that the tarballs were packed from. */
  root: string;
  /** The folder that they were packed into. */
  from: string;
  /** True for a canary: its snapshot versions are in no commit, and nothing is tagged. */
  isCanary?: boolean;
}

/**
 * Publishes tarballs that were packed, to the registry that is configured: all checks come first.
 * @throws {ReleaseError} if that is refused, with nothing published; or if the registry refuses some.
 */
export async function publishRelease({
  root,
  from,
  isCanary = false,
}: PublishOptions): Promise<PlannedRelease[]> {
  const registry = await publishRegistry(root);
  const refusals = [
    refuseAddress(readAddress(root), registry),
    isCanary ? undefined : refuseDirty(await findDirtyFiles(root), 'a release is made of a commit'),
  ].filter((problem) => problem !== undefined);
  const releases = readPlanOr(refusals, join(from, planName));
  const problems = [
    ...refusals,
    await refuseOtherCommit(root, from),
    ...findSpoiledTarballs(from, releases),
    ...checkRelease({ releases, published: await findPublished(registry, releases) }),
    releases.length === 0 ? `${join(from, planName)} has nothing to publish.` : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ReleaseError(`${problems.join('\n')}\nNothing was published.`);

  const args = ['publish', '--from-pack-dir', from, ...(isCanary ? ['--no-git-tag'] : [])];
  const { code, output } = await runChangeset(root, args);
  if (code === 0) return releases;
  const there = await findPublished(registry, releases);
  const summary =
    there.size === 0
      ? 'Nothing was published.'
      : `Published before it stopped: ${[...there].sort().join(', ')}. What is left: pack again, which leaves those out, and publish that.`;
  throw new ReleaseError(`\`changeset publish\` failed (exit ${code}). ${summary}\n${output}`);
}

/** Where nothing is packed yet, what stands in the way besides is said with it: nobody packs for nothing. */
function readPlanOr(refusals: readonly string[], file: string): PlannedRelease[] {
  try {
    return readPlan(file);
  } catch (error) {
    if (!(error instanceof ReleaseError) || refusals.length === 0) throw error;
    throw new ReleaseError([...refusals, error.message, 'Nothing was published.'].join('\n'));
  }
}
