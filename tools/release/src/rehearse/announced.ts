import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChangeset } from '../release/changesets.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustBe } from './step.ts';

/** A package whose version changesets is going to raise. */
export interface AnnouncedBump {
  name: string;
  type: 'major' | 'minor' | 'patch';
  oldVersion: string;
  newVersion: string;
}

/** What the changesets that wait are going to do, as `changeset status` says it. */
export async function readAnnounced(one: Rehearsal): Promise<AnnouncedBump[]> {
  // Relative to the checkout, where git ignores it: changesets joins the two.
  const file = 'node_modules/.rehearsal-status.json';
  const { code, output } = await runChangeset(one.copy, ['status', '--output', file], {
    env: one.releaseEnv,
    log: one.log,
  });
  mustBe(code === 0, `changeset status ended with ${code}:\n${output}`);
  const {
    releases,
  }: { releases: (Omit<AnnouncedBump, 'type'> & { type: AnnouncedBump['type'] | 'none' })[] } = JSON.parse(
    readFileSync(join(one.copy, file), 'utf8'),
  );
  return releases.flatMap(({ type, ...rest }) => (type === 'none' ? [] : [{ ...rest, type }]));
}
