import { runCommand } from '../run-command.ts';
import { runChangeset, waitingChangesets } from './changesets.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Applies the changesets that wait: versions, changelogs, and the lockfile that goes with them.
 * @returns the changesets that were applied.
 * @throws {ReleaseError} if there are none, or it fails.
 */
export async function versionRelease(root: string): Promise<string[]> {
  const waiting = waitingChangesets(root);
  if (waiting.length === 0)
    throw new ReleaseError(
      'No changeset waits in .changeset/. `pnpm changeset` writes one; nothing was changed.',
    );
  const { code, output } = await runChangeset(root, ['version']);
  if (code !== 0) throw new ReleaseError(`\`changeset version\` failed:\n${output}`);
  const lock = await runCommand('pnpm', ['install', '--lockfile-only', '--prefer-offline'], { cwd: root });
  if (lock.code !== 0)
    throw new ReleaseError(`The versions are raised, but not the lockfile:\n${lock.output}`);
  return waiting;
}
