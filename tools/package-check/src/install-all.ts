import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientTrial } from './clients.ts';
import { type ConsumerProject, createConsumerProject } from './consumer-project.ts';
import { inParallel } from './in-parallel.ts';
import type { PackedPackage } from './pack.ts';
import { writePrograms } from './write-programs.ts';

/** What every client stands on. */
export const clientCore = '@runspec/client-core';

/** What `openapi-fetch` brings along: itself, and the types that its own are written with. */
export const openapiFetch: readonly string[] = ['openapi-fetch', 'openapi-typescript-helpers'];

/** A client in a project of its own. */
export interface InstalledClient {
  trial: ClientTrial;
  project: ConsumerProject;
}

/** The projects that the other parts of the check use. */
export interface Installed {
  /** One project for each client, with what npm puts beside it. */
  alone: InstalledClient[];
  /** One project with all clients and run-status. */
  withoutZod: ConsumerProject;
  /** The same, and the optional peers: zod, OpenTelemetry's API, what draws progress (in its oldest versions), and TanStack Query. */
  withZod: ConsumerProject;
}

/**
 * Installs the clients from their tarballs.
 *
 * @throws {Error} when one is not among `packages`, or npm does not install.
 */
export async function installAll(
  directory: string,
  packages: readonly PackedPackage[],
  trials: readonly ClientTrial[],
): Promise<Installed> {
  const install = (folder: string, names: readonly string[], others?: readonly string[]) => {
    const chosen = packages.filter(({ name }) => names.includes(name));
    const missing = names.filter((name) => !chosen.some((packed) => packed.name === name));
    if (missing.length > 0)
      throw new Error(`Not among the published packages in packages/: ${missing.join(', ')}.`);
    return createConsumerProject(join(directory, folder), chosen, others);
  };
  const all = [clientCore, '@runspec/run-status', ...trials.map(({ name }) => name)];
  const alone = await inParallel(trials, async (trial) => ({
    trial,
    project: await install(trial.name.replace(/.*\//, ''), [clientCore, trial.name]),
  }));
  const [withoutZod, withZod] = await Promise.all([
    install('without-zod', all),
    install(
      'with-zod',
      all,
      ['zod', '@opentelemetry/api', 'cli-truncate', 'log-update', '@tanstack/query-core'].map(atOwnVersion),
    ),
  ]);
  writePrograms(withoutZod, trials);
  return { alone, withoutZod, withZod };
}

/** An optional peer, at the version that we are tested with. */
function atOwnVersion(name: string): string {
  const manifest = join(import.meta.dirname, '../node_modules', name, 'package.json');
  return `${name}@${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
}
