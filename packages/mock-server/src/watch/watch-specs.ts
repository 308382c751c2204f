import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch } from 'chokidar';

/** A spec that was saved. */
export interface SpecReload {
  readonly provider: string;
  readonly file: string;
  /** From the save that was seen to the spec being served, in milliseconds. */
  readonly tookMs: number;
  /** What is wrong with it, in one line; then the spec that was served before is served on. */
  readonly problem?: string;
}

export interface WatchOptions {
  /** Provider → file. */
  readonly files: ReadonlyMap<string, string>;
  /** Serves the spec as it is now. Rejects if that cannot be done. */
  reload(provider: string): Promise<void>;
  onReload(reload: SpecReload): void;
}

/** A save is several changes: so long nothing has to happen before it counts as over. */
const quietMs = 40;

/**
 * Serves specs anew when they are saved. What is watched is the folder of each, since an editor that saves by renaming puts another file
 * in its place; files are read one at a time, and one that has not changed is left alone.
 * @returns a function that ends it, once the watching has begun.
 */
export async function watchSpecs({ files, reload, onReload }: WatchOptions): Promise<() => Promise<void>> {
  const byPath = new Map([...files].map(([provider, file]) => [resolve(file), provider] as const));
  const served = new Map([...byPath].map(([path]) => [path, readIfThere(path)]));
  const timers = new Map<string, NodeJS.Timeout>();
  let queue = Promise.resolve();

  const serve = async (path: string, provider: string, startedAt: number): Promise<void> => {
    const text = readIfThere(path);
    // A file that is gone comes back: between two steps of a save, or when a branch is switched.
    if (text === undefined || text === served.get(path)) return;
    served.set(path, text);
    const file = files.get(provider) ?? path;
    const problem = await reload(provider).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const tookMs = performance.now() - startedAt;
    onReload({ provider, file, tookMs, ...(problem === undefined ? {} : { problem }) });
  };
  const folders = new Set([...byPath.keys()].map((path) => dirname(path)));
  const watcher = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !byPath.has(resolve(path)),
  });
  watcher.on('all', (_event, seen) => {
    const path = resolve(seen);
    const provider = byPath.get(path);
    if (provider === undefined) return;
    const startedAt = performance.now();
    clearTimeout(timers.get(path));
    timers.set(
      path,
      setTimeout(() => {
        queue = queue.then(() => serve(path, provider, startedAt));
      }, quietMs),
    );
  });
  watcher.on('error', (error) => {
    for (const [provider, file] of files)
      onReload({
        provider,
        file,
        tookMs: 0,
        problem: `${basename(file)} is watched no more: ${String(error)}`,
      });
  });
  await new Promise<void>((done) => watcher.once('ready', done));
  return async () => {
    for (const timer of timers.values()) clearTimeout(timer);
    await watcher.close();
    await queue;
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
