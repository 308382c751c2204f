import { runCommand } from '../run-command.ts';
import { ReleaseError } from './release-error.ts';

/** A file that is not as it was committed, as `git status` names it. */
export interface DirtyFile {
  /** The two letters of `git status --porcelain`: `??` is new, a `D` among them is gone. */
  state: string;
  path: string;
}

/**
 * The files of a checkout that differ from what is committed, new ones too, ignored ones not.
 * @throws {ReleaseError} if it is no git checkout.
 */
export async function findDirtyFiles(root: string): Promise<DirtyFile[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const { code, stdout, output } = await runCommand('git', args, { cwd: root });
  if (code !== 0) throw new ReleaseError(`${root} is no git checkout that can be read: ${output}`);
  return parseStatus(stdout);
}

/** Reads what `git status --porcelain=v1 -z --no-renames` prints. */
export function parseStatus(stdout: string): DirtyFile[] {
  return stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ state: entry.slice(0, 2), path: entry.slice(3) }));
}

/** What is said of a dirty tree; undefined of a clean one. */
export function refuseDirty(files: readonly DirtyFile[], what: string): string | undefined {
  if (files.length === 0) return undefined;
  const shown = files.slice(0, 20).map(({ state, path }) => `  ${state} ${path}`);
  const rest = files.length > shown.length ? [`  … and ${files.length - shown.length} more`] : [];
  const count = files.length === 1 ? '1 file differs' : `${files.length} files differ`;
  return [
    `${count} from what is committed. Commit or remove what is there; ${what}:`,
    ...shown,
    ...rest,
  ].join('\n');
}
