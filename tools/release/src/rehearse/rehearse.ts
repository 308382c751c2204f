import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { configuredRegistry } from '../release/configured-registry.ts';
import { ReleaseError } from '../release/release-error.ts';
import { findDirtyFiles, refuseDirty } from '../release/tree.ts';
import { printCells } from './cell.ts';
import { cleanEnv } from './clean-env.ts';
import { getRuntimes } from './get-runtimes.ts';
import { installVerdaccio } from './install-verdaccio.ts';
import { makeCopy, prepareCopy } from './make-copy.ts';
import { type Catalog, managers } from './managers.ts';
import { createProgress } from './progress.ts';
import { startProxyTrap } from './proxy-trap.ts';
import { rehearseReleases } from './rehearse-releases.ts';
import { reportTraffic } from './report-traffic.ts';
import { startRegistry } from './start-registry.ts';

/** How to rehearse. */
export interface RehearseOptions {
  /** The checkout. */
  root: string;
  /** Whether files that are not committed go along. */
  allowDirty: boolean;
  /** The one package manager to try; all if undefined. */
  by: string | undefined;
  /** Whether the scratch folder stays. */
  keep: boolean;
}

/**
 * Releases twice to a registry on loopback and uses what was published, all in a scratch folder.
 * @returns whether everything was as it has to be.
 * @throws {ReleaseError} if the tree is dirty; before anything is done.
 */
export async function rehearse({ root, allowDirty, by, keep }: RehearseOptions): Promise<boolean> {
  const dirty = await findDirtyFiles(root);
  const refusal = refuseDirty(dirty, 'a rehearsal is of a commit (or pass --allow-dirty, to try)');
  if (refusal !== undefined && !allowDirty) throw new ReleaseError(`${refusal}\nNothing was done.`);

  const folder = mkdtempSync(join(tmpdir(), 'runspec-rehearsal-'));
  const log = join(folder, 'commands.log');
  const progress = createProgress((line) => console.log(line));
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new Error('Interrupted.'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const { signal } = interrupted;
  await using cleanup = new AsyncDisposableStack();
  let isFine = false;
  cleanup.defer(() => {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    if (!keep && (isFine || signal.aborted)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    else console.log(`The scratch folder is ${folder}; what ran, and what it printed, is in ${log}`);
  });
  try {
    if (dirty.length > 0) progress.say(`${dirty.length} files that are not committed go along`);
    const copy = join(folder, 'copy');
    const home = join(folder, 'home');
    mkdirSync(home);
    const upstream = await configuredRegistry(root);
    const verdaccio = await progress.step('Registry: install', () => installVerdaccio(log, signal));
    const { nodes, bun } = await progress.step('Runtimes', () => getRuntimes(progress.say));
    await progress.step('Copy of the checkout, with its dependencies', () =>
      makeCopy(copy, { root, dirty, log, signal }),
    );
    const registry = await progress.step('Registry: start', () =>
      startRegistry(verdaccio, join(folder, 'registry'), upstream),
    );
    cleanup.defer(registry.stop);
    const trap = await startProxyTrap();
    cleanup.defer(trap.close);
    await prepareCopy(copy, registry.url, log);
    const path = [dirname(process.execPath), dirname(bun.program)];
    for (const name of ['global-npmrc', 'user-npmrc']) writeFileSync(join(home, name), '');
    const settings = { path, home, registry: registry.url, proxy: trap.url };
    const env = cleanEnv(process.env, { ...settings, isUser: true });
    const releaseEnv = cleanEnv(process.env, { ...settings, isUser: false });
    const catalog: Catalog = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
    const { cells, facts } = await rehearseReleases(
      { root, folder, copy, log, registry, env, releaseEnv, signal, progress },
      catalog,
      nodes,
      managers.filter(({ id }) => by === undefined || id === by),
    );
    console.log(`\n${printCells(cells)}\n`);
    for (const fact of [...facts, ...reportTraffic(registry.traffic(), trap.caught)])
      console.log(`- ${fact}`);
    isFine = true;
    console.log(`\nRehearsed in ${progress.elapsed().toFixed(0)} s. The checkout is as it was.`);
  } catch (error) {
    const reason = signal.aborted ? 'Interrupted.' : error instanceof Error ? error.message : String(error);
    console.error(`\n✗ ${reason}`);
  }
  return isFine;
}
