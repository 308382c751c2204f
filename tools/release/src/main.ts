import { join, resolve } from 'node:path';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { canaryRelease } from './release/canary-release.ts';
import { packRelease } from './release/pack-release.ts';
import type { PlannedRelease } from './release/plan.ts';
import { publishRelease } from './release/publish-release.ts';
import { ReleaseError } from './release/release-error.ts';
import { versionRelease } from './release/version-release.ts';

const root = join(import.meta.dirname, '../../..');

const list = (releases: readonly PlannedRelease[]): string =>
  releases.map(({ name, version, tag }) => `  ${name}@${version} (${tag})`).join('\n');

async function obey({ command, folder, branch, allowDirty, by, keep }: CommandLine): Promise<void> {
  const path = resolve(folder);
  switch (command) {
    case 'help':
      return console.log(usage);
    case 'version': {
      console.log('Applying changesets…');
      const applied = await versionRelease(root);
      return console.log(`Applied ${applied.join(', ')}. Look at the changelogs and commit.`);
    }
    case 'pack':
      console.log('Building and packing…');
      return console.log(`Packed into ${path}:\n${list(await packRelease({ root, out: path }))}`);
    case 'publish':
      console.log('Checking and publishing…');
      return console.log(`Published:\n${list(await publishRelease({ root, from: path }))}`);
    case 'canary': {
      console.log('Building, packing and publishing…');
      const canary = await canaryRelease(root, branch, path);
      if (!canary) return console.log('No changeset waits: there is nothing to try. Nothing was published.');
      return console.log(
        `Published:\n${list(canary.releases)}\nTo try one: npm install <package>@${canary.tag}`,
      );
    }
    case 'rehearse': {
      const { rehearse } = await import('./rehearse/rehearse.ts');
      process.exitCode = (await rehearse({ root, allowDirty, by, keep })) ? 0 : 1;
    }
  }
}

async function main(): Promise<void> {
  let commandLine: CommandLine;
  try {
    commandLine = readCommandLine(process.argv.slice(2));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Node goes on with advice that does not hold here.
    console.error(
      `${reason.replace(/ To specify a positional[\s\S]*$/, '')}\nSee pnpm release:rehearse --help.`,
    );
    process.exitCode = 2;
    return;
  }
  try {
    await obey(commandLine);
  } catch (error) {
    console.error(error instanceof ReleaseError ? error.message : error);
    process.exitCode = 1;
  }
}

await main();
