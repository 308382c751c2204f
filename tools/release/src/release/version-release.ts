import { runCommand } from '../run-command.ts';
import { runChangeset, waitingChangesets } from './changesets.ts';
import { ReleaseError } from './release-error.ts';
import { findDirtyFiles, refuseDirty } from './tree.ts';

/**
 * Applies the changesets that wait: versions, changelogs, and the lockfile that goes with them.
 * @returns the changesets that were applied.
 * @throws {ReleaseError} if there are none, the tree is dirty (changesets are deleted by it, and only git has them then), or it fails.
 */
export async function versionRelease(root: string): Promise<string[]> {
  const waiting = waitingChangesets(root);
  if (waiting.length === 0)
    throw new ReleaseError(
      'No changeset waits in .changeset/. `pnpm changeset` writes one; nothing was changed.',
    );
  const refusal = refuseDirty(await findDirtyFiles(root), 'versions are raised on a commit');
  if (refusal !== undefined) throw new ReleaseError(`${refusal}\nNothing was changed.`);
  const { code, output } = await runChangeset(root, ['version']);
  if (code !== 0) throw new ReleaseError(`\`changeset version\` failed:\n${output}`);
  const lock = await runCommand('pnpm', ['install', '--lockfile-only', '--prefer-offline'], { cwd: root });
  if (lock.code !== 0)
    throw new ReleaseError(`The versions are raised, but not the lockfile:\n${lock.output}`);
  return waiting;
}
