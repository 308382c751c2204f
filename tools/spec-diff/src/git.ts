import { execFileSync } from 'node:child_process';

/** Runs git in a folder. @returns what it prints, or `undefined` if it fails or there is no git. */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/**
 * The ref to compare with when none is given: on a branch, where it left the default branch; on that one itself, or where there is no other,
 * `HEAD`.
 */
export function baseRef(root: string): { readonly ref: string; readonly label: string } {
  const head = git(root, 'rev-parse', 'HEAD')?.trim();
  const named = git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.trim();
  for (const branch of [named, 'origin/main', 'origin/master', 'main', 'master']) {
    const base = branch === undefined ? undefined : git(root, 'merge-base', 'HEAD', branch)?.trim();
    if (base === undefined) continue;
    if (base === head) break;
    return { ref: base, label: `${base.slice(0, 10)} (where this branch left ${branch})` };
  }
  return { ref: 'HEAD', label: 'HEAD' };
}
