import { execFileSync } from 'node:child_process';

/** What git prints, without the line end; `undefined` if it says no. */
export function git(root: string, ...args: readonly string[]): string | undefined {
  return gitOutput(root, args)?.replace(/\n$/, '');
}

/** The text of a file at a commit; `undefined` if it is not there. */
export function fileAt(root: string, commit: string, path: string): string | undefined {
  return gitOutput(root, ['show', `${commit}:${path}`]);
}

/** The paths of the files of a folder at a commit, relative to the root. */
export function filesAt(root: string, commit: string, folder: string): string[] {
  const list = git(root, 'ls-tree', '--name-only', commit, `${folder}/`);
  return list ? list.split('\n') : [];
}

/** What git prints, to the byte; `undefined` if it says no. */
function gitOutput(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
