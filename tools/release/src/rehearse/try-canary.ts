import { join } from 'node:path';
import { change } from './breaking-change.ts';
import type { Rehearsal } from './rehearsal.ts';
import { releaseCommand } from './release-once.ts';
import { mustBe, mustRun } from './step.ts';

/** Publishes a canary of the change, sees that `latest` stays, and puts the copy back. */
export async function tryCanary(one: Rehearsal): Promise<string> {
  const before = await distTags(one);
  await releaseCommand(
    one,
    'canary',
    '--branch',
    'Feature/less in a run',
    '--out',
    join(one.folder, 'canary'),
  );
  const after = await distTags(one);
  const tag = 'canary-feature-less-in-a-run';
  mustBe(
    after['latest'] === before['latest'],
    `The canary moved "latest" from ${before['latest']} to ${after['latest']}.`,
  );
  mustBe(after[tag] !== undefined, `There is no dist-tag ${tag}: ${JSON.stringify(after)}`);
  const options = { cwd: one.copy, log: one.log };
  await mustRun('Reset', 'git', ['reset', '--quiet', '--hard'], options);
  await mustRun('Reset', 'git', ['clean', '--quiet', '-d', '--force'], options);
  return `${tag} is ${after[tag]}, latest is still ${after['latest']}`;
}

async function distTags({ registry }: Rehearsal): Promise<Record<string, string>> {
  const response = await fetch(`${registry.url}-/package/${change.client.replace('/', '%2f')}/dist-tags`);
  return (await response.json()) as Record<string, string>;
}
