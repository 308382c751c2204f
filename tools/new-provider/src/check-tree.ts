import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** @throws {Refusal} naming the files that would be changed and have changes that are not committed. */
export function checkTree(root: string, files: readonly string[]): void {
  const edited = files.filter((file) => existsSync(join(root, file)));
  if (edited.length === 0) return;
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  let status: string;
  try {
    status = git('status', '--porcelain', '--', ...edited);
  } catch {
    throw new Refusal(
      'The repository is no git work tree: what is changed could not be told from what was there. Nothing was written.',
    );
  }
  const dirty = status
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
  if (dirty.length > 0) {
    throw new Refusal(
      `These files would be edited and have changes that are not committed. Commit or stash them first; nothing was written:\n${dirty.map((file) => `  ${file}`).join('\n')}`,
    );
  }
}
