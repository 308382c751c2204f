import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import { renderProviders } from './render-providers.ts';
import { reportWrite } from './report.ts';
import { SpecError } from './spec-error.ts';
import { specPath, type Workspace } from './workspace.ts';

/** Generates, then again whenever one of the specs is saved, until the process is interrupted. A faulty spec is reported, not fatal. */
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
  watcher.on('all', (_event, path) => {
    const provider = files.get(basename(path));
    if (provider) queue = queue.then(() => generate(workspace, [provider]));
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
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
  }
}
