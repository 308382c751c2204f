import { join } from 'node:path';
import { compareOutput } from './compare-output.ts';
import { providerListsPath, renderProviderLists } from './render-provider-lists.ts';
import type { Workspace } from './workspace.ts';
import { writeOutput } from './write-output.ts';

/** Writes the lists of all providers and says what changed; silent if nothing did. @returns exit code 0. */
export function writeProviderLists(workspace: Workspace): number {
  const differences = writeOutput(join(workspace.root, providerListsPath), renderProviderLists(workspace));
  for (const { file } of differences) console.log(`all providers → ${providerListsPath}/${file}`);
  return 0;
}

/** Names every list that is not what the specs and the entries give. @returns exit code 1 if there are any. */
export function checkProviderLists(workspace: Workspace): number {
  const differences = compareOutput(join(workspace.root, providerListsPath), renderProviderLists(workspace));
  for (const { file, kind } of differences)
    console.error(
      `${providerListsPath}/${file}: ${kind}. Run \`npm run generate\` and commit what it changes.`,
    );
  return differences.length > 0 ? 1 : 0;
}
