import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import { renderProviders } from './render-providers.ts';
import { reportWrite } from './report.ts';
import { SpecError } from './spec-error.ts';
import { specPath, type Workspace } from './workspace.ts';

/** Generates, then again whenever one of the specs is saved, until the process is interrupted. What goes wrong is reported, not fatal. */
export async function watchSpecs(workspace: Workspace, providers: readonly string[]): Promise<void> {
  const files = new Map(providers.map((provider) => [basename(specPath(provider)), provider]));
  let queue = generate(workspace, providers);
  const watcher = watch(
    providers.map((provider) => join(workspace.root, specPath(provider))),
    {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 }, // Editors save in several writes.
    },
  );
  watcher.on('all', (event, path) => {
    const provider = files.get(basename(path));
    // A spec that is gone comes back, when a branch is switched for instance; until then there is nothing to generate.
    if (provider && event !== 'unlink') queue = queue.then(() => generate(workspace, [provider]));
  });
  await queue;
  console.log(`Watching ${providers.length} specs. Ctrl-C ends it.`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  await watcher.close();
}

async function generate(workspace: Workspace, providers: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  try {
    reportWrite(workspace, await renderProviders(workspace, providers), performance.now() - startedAt);
  } catch (error) {
    // Whatever it is, the next save may mend it.
    console.error(error instanceof SpecError ? error.message : error);
  }
}
