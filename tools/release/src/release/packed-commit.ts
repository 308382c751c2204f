import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { ReleaseError } from './release-error.ts';

/** Beside the plan and the tarballs: the commit that they were packed from. */
const commitName = 'commit.txt';

/** Notes the commit of a checkout in a folder that was packed into. @throws {ReleaseError} if git does not know it. */
export async function notePackedCommit(root: string, folder: string): Promise<void> {
  writeFileSync(join(folder, commitName), `${await headOf(root)}\n`);
}

/**
 * What speaks against publishing a folder from a checkout: its tarballs are of another commit, which would get neither their tags nor their
 * provenance. Undefined if nothing does.
 * @throws {ReleaseError} if git does not know the commit of the checkout.
 */
export async function refuseOtherCommit(root: string, folder: string): Promise<string | undefined> {
  const head = await headOf(root);
  let packed: string;
  try {
    packed = readFileSync(join(folder, commitName), 'utf8').trim();
  } catch {
    return `${join(folder, commitName)} cannot be read, which says what was packed. \`pnpm release:pack\` writes it.`;
  }
  if (packed === head) return undefined;
  return `${folder} was packed from commit ${packed.slice(0, 12)}, and this is ${head.slice(0, 12)}. Check that one out, or pack again.`;
}

async function headOf(root: string): Promise<string> {
  const { code, stdout, output } = await runCommand('git', ['rev-parse', 'HEAD'], { cwd: root });
  if (code !== 0) throw new ReleaseError(`${root} has no commit that can be read: ${output}`);
  return stdout.trim();
}
