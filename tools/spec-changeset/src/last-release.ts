import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, howToDeepen, isShallow } from './baseline.ts';
import { HistoryError } from './check-error.ts';
import { fileAt, git } from './git.ts';

const manifest = 'specs/package.json';

/**
 * The commit of the last release: that which gave `@runspec/specs` its version, as every change of a spec moves that package. Tags are not
 * needed; between the commit and its publication there are none.
 * @returns `undefined` if nothing was released yet, or a release is being made: the version of the work tree is not committed.
 * @throws {HistoryError} if the history ends before it.
 */
export function lastRelease(root: string): Baseline | undefined {
  const version = versionOf(readFileSync(join(root, manifest), 'utf8'));
  if (version === '0.0.0' || version !== versionOf(fileAt(root, 'HEAD', manifest) ?? '{}')) return undefined;
  if (isShallow(root))
    throw new HistoryError(
      `What was released as @runspec/specs ${version} is not to be found. ${howToDeepen}`,
    );
  const commits = git(root, 'log', '--format=%H', '--', manifest)?.split('\n') ?? [];
  const before = commits.findIndex((commit) => versionOf(fileAt(root, commit, manifest) ?? '{}') !== version);
  const commit = before === -1 ? commits.at(-1) : commits[before - 1];
  if (!commit) return undefined;
  const isHead = commit === git(root, 'rev-parse', 'HEAD');
  return { commit, label: `@runspec/specs ${version} (${commit.slice(0, 7)})`, isHead };
}

function versionOf(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}
