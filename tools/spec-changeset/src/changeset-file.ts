import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChangeset } from '@changesets/write';
import type { Bump } from './bump.ts';
import { ownLine } from './changeset-comments.ts';
import { type ChangesetRecord, formatRecord } from './changeset-record.ts';

/** What a written changeset is made of. */
export interface ChangesetContent {
  readonly releases: ReadonlyMap<string, Bump>;
  /** The computed text. */
  readonly summary: string;
  readonly record: ChangesetRecord;
  /** What a person wrote below; may be empty. */
  readonly own: string;
}

/** The text of a changeset, written by changesets' own library, which chooses a name at random and so gets a folder of its own. */
export async function formatChangeset({ releases, summary, record, own }: ChangesetContent): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-changeset-'));
  try {
    const parts = [summary, `${formatRecord(record)}\n${ownLine}`, own].filter((part) => part !== '');
    const id = await writeChangeset(
      {
        summary: parts.join('\n\n'),
        releases: [...releases].map(([name, type]) => ({ name, type })),
      },
      folder,
      { format: false },
    );
    return readFileSync(join(folder, '.changeset', `${id}.md`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
