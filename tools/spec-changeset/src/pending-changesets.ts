import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import type { Bump } from './bump.ts';
import { type ChangesetRecord, findRecord } from './changeset-record.ts';
import { CheckError } from './check-error.ts';
import { fileAt } from './git.ts';

/** A changeset that waits in the work tree. */
export interface PendingChangeset {
  /** Path, relative to the root. */
  readonly file: string;
  readonly text: string;
  readonly releases: ReadonlyMap<string, Bump>;
  /** Of one that was written by `pnpm spec:changeset`. */
  readonly record: ChangesetRecord | undefined;
  /** Whether there was a file of that name at the commit that is compared with. */
  readonly isOlder: boolean;
  /** Whether it is now as it was then: it speaks of what others changed. */
  readonly isUntouched: boolean;
}

const ignored = /^(README|AGENTS|CLAUDE|GEMINI)\.md$/i;

/**
 * The changesets of the work tree, by name.
 * @param commit - what they are compared with.
 * @throws {CheckError} naming a file that is no changeset.
 */
export function pendingChangesets(root: string, commit: string): PendingChangeset[] {
  if (!existsSync(join(root, '.changeset')))
    throw new CheckError(
      '.changeset: no such folder. Expected beside package.json; `pnpm changeset init` makes one.',
    );
  const names = readdirSync(join(root, '.changeset')).sort();
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.') && !ignored.test(name))
    .map((name) => {
      const file = `.changeset/${name}`;
      const text = readFileSync(join(root, file), 'utf8');
      const before = fileAt(root, commit, file);
      return {
        file,
        text,
        releases: readReleases(file, text),
        record: findRecord(text),
        isOlder: before !== undefined,
        isUntouched: before?.trim() === text.trim(),
      };
    });
}

/** The line of a changeset that names a package, from 1; 1 if none does. */
export function lineOf({ text }: PendingChangeset, name: string): number {
  return Math.max(
    1,
    text.split('\n').findIndex((line) => line.includes(`${name}"`) || line.includes(`${name}'`)) + 1,
  );
}

function readReleases(file: string, text: string): ReadonlyMap<string, Bump> {
  try {
    return new Map(parseChangesetFile(text).releases.map(({ name, type }) => [name, type]));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CheckError(`${file}:1: ${reason}`);
  }
}
