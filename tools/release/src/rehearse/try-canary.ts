import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canaryTag } from '../release/canary-tag.ts';
import { change } from './breaking-change.ts';
import { checkFreshInstall } from './check-fresh-install.ts';
import type { Rehearsal } from './rehearsal.ts';
import { releaseCommand } from './release-once.ts';
import { mustBe, mustRun } from './step.ts';

/** A name that git takes for a branch, and nobody should. */
const branch = 'Feature/weniger Läufe;$(touch ../gone)&"#12"/it-goes-on-and-on-beyond-every-measure';

/** Publishes a canary of the change, sees that `latest` stays, installs it, and puts the copy back. */
export async function tryCanary(one: Rehearsal): Promise<string> {
  const before = await distTags(one);
  await releaseCommand(one, 'canary', '--branch', branch, '--out', join(one.folder, 'canary'));
  mustBe(!existsSync(join(one.folder, 'gone')), 'The branch name was run as a command.');
  const after = await distTags(one);
  const tag = canaryTag(branch);
  mustBe(
    after['latest'] === before['latest'],
    `The canary moved "latest" from ${before['latest']} to ${after['latest']}.`,
  );
  mustBe(after[tag] !== undefined, `There is no dist-tag ${tag}: ${JSON.stringify(after)}`);
  const installed = await checkFreshInstall(one, 'canary', tag);
  mustBe(installed === after[tag], `npm installed ${installed} for ${tag}, which is ${after[tag]}.`);
  const options = { cwd: one.copy, log: one.log };
  await mustRun('Reset', 'git', ['reset', '--quiet', '--hard'], options);
  await mustRun('Reset', 'git', ['clean', '--quiet', '-d', '--force'], options);
  return `${tag} is ${after[tag]}, which npm installs beside run-status; latest is still ${after['latest']}`;
}

async function distTags({ registry }: Rehearsal): Promise<Record<string, string>> {
  const response = await fetch(`${registry.url}-/package/${change.client.replace('/', '%2f')}/dist-tags`);
  return (await response.json()) as Record<string, string>;
}
