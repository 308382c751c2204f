import { delimiter, join } from 'node:path';
import { platformPackage } from './platform-package.ts';
import { runProgram } from './run-program.ts';
import { type Runtime, runtimes } from './runtimes.ts';

/** Where {@link findRuntimes} looks for, and the installer puts, what comes from npm. */
export const installFolder: string = join(import.meta.dirname, '../.runtimes');

/** A runtime that can be run on this machine. */
export interface FoundRuntime {
  runtime: Runtime;
  /** Absolute path. */
  program: string;
  version: string;
}

/** What is there and what is not. */
export interface Findings {
  found: FoundRuntime[];
  missing: Runtime[];
}

/**
 * Looks for each runtime: in the folder of the installer, on this very process, and for Chromium on the PATH. One of another
 * version than the pinned one counts as missing.
 */
export async function findRuntimes(
  wanted: readonly Runtime[] = runtimes,
  folder: string = installFolder,
): Promise<Findings> {
  const looked = await Promise.all(
    wanted.map(async (runtime) => ({ runtime, hit: await findRuntime(runtime, folder) })),
  );
  return {
    found: looked.flatMap(({ runtime, hit }) => (hit ? [{ runtime, ...hit }] : [])),
    missing: looked.flatMap(({ runtime, hit }) => (hit ? [] : [runtime])),
  };
}

type Hit = Pick<FoundRuntime, 'program' | 'version'>;

async function findRuntime({ id, family, version }: Runtime, folder: string): Promise<Hit | undefined> {
  if (family === 'chromium') return findChromium();
  if (family === 'node' && version === process.versions.node) return { program: process.execPath, version };
  const from = platformPackage(family);
  if (!from || version === undefined) return undefined;
  const program = join(folder, id, 'node_modules', from.name, from.program);
  // workerd knows only the date that its package's version is made of.
  const expected = family === 'workerd' ? compatibilityDate(version) : version;
  return (await versionOf(program)) === expected ? { program, version } : undefined;
}

/** The date in a version of workerd: the last one whose behavior it has. */
export function compatibilityDate(version: string): string {
  const [, year, month, day] = /^\d+\.(\d{4})(\d{2})(\d{2})\./.exec(version) ?? [];
  if (day === undefined) throw new RangeError(`No version of workerd: ${version}.`);
  return `${year}-${month}-${day}`;
}

async function findChromium(): Promise<Hit | undefined> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    for (const folder of folders) {
      const program = join(folder, name);
      const version = await versionOf(program);
      if (version !== undefined) return { program, version };
    }
  return undefined;
}

/** The first version, or date, in what a program says of itself; undefined if it cannot be run. */
async function versionOf(program: string): Promise<string | undefined> {
  const { isOk, stdout } = await runProgram(program, ['--version'], { timeoutMs: 20_000 });
  return isOk ? /\d+[.-]\d+[.-]\d+(\.\d+)?/.exec(stdout)?.[0] : undefined;
}
