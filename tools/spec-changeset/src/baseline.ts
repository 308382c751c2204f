import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HistoryError } from './check-error.ts';
import { git } from './git.ts';
import { UsageError } from './usage-error.ts';

/** The commit that the work tree is compared with. */
export interface Baseline {
  readonly commit: string;
  /** What it is, for people: `main (b799bf6)`. */
  readonly label: string;
  /** Whether it is the commit that is checked out: what differs from it is not committed. */
  readonly isHead: boolean;
}

/**
 * The commit to compare with: the named one, or that from which HEAD left the base branch of `.changeset/config.json`.
 * @throws {UsageError} if there is no commit of that name.
 * @throws {HistoryError} if there is no base branch, or the history ends before it.
 */
export function findBaseline(root: string, from: string | undefined): Baseline {
  const head = git(root, 'rev-parse', '--verify', 'HEAD');
  if (head === undefined)
    throw new HistoryError('This is no git repository with a commit, so there is nothing to compare with.');
  if (from !== undefined) {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${from}^{commit}`);
    if (commit === undefined)
      throw new UsageError(
        `--from ${from}: no such commit. Expected a branch, a tag or a hash.${cutOff(root)}`,
      );
    return { commit, label: labelOf(from, commit), isHead: commit === head };
  }
  const branch = baseBranch(root);
  const base = [`origin/${branch}`, branch].find(
    (name) => git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== undefined,
  );
  if (base === undefined)
    throw new HistoryError(
      `The base branch "${branch}" is not here. Fetch it (\`git fetch origin ${branch}\`; actions/checkout: \`fetch-depth: 0\`), or name a commit: --from <ref>.`,
    );
  const commit = git(root, 'merge-base', 'HEAD', base);
  if (commit === undefined)
    throw new HistoryError(
      `HEAD and ${base} have no commit in common here.${cutOff(root) || ' Name one: --from <ref>.'}`,
    );
  return { commit, label: labelOf(base, commit), isHead: commit === head };
}

/** Whether older commits were left out when the repository was fetched. */
export function isShallow(root: string): boolean {
  return git(root, 'rev-parse', '--is-shallow-repository') === 'true';
}

/** What to do about it. */
export const howToDeepen =
  'The history was cut off when this clone was made: `git fetch --unshallow` (actions/checkout: `fetch-depth: 0`).';

function cutOff(root: string): string {
  return isShallow(root) ? ` ${howToDeepen}` : '';
}

function labelOf(name: string, commit: string): string {
  return commit.startsWith(name) ? commit.slice(0, 7) : `${name} (${commit.slice(0, 7)})`;
}

function baseBranch(root: string): string {
  const config: unknown = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
  const named = typeof config === 'object' && config !== null && 'baseBranch' in config && config.baseBranch;
  return typeof named === 'string' ? named : 'main';
}
