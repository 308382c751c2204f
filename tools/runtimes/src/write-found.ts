import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRuntimes, installFolder } from './find-runtimes.ts';

/**
 * Writes into `.runtimes/found.json` what is there, for the cache key of `test:runtimes`: a result is not to be read from the
 * cache once a runtime came, went or changed. Leaves the file alone if nothing did.
 *
 * @returns a line for people.
 */
export async function writeFound(): Promise<string> {
  const { found, missing } = await findRuntimes();
  const versions = Object.fromEntries(found.map(({ runtime, version }) => [runtime.id, version]));
  const text = `${JSON.stringify(versions, null, 2)}\n`;
  const file = join(installFolder, 'found.json');
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    await mkdir(installFolder, { recursive: true });
    await writeFile(file, text);
  }
  const lacking = missing.length === 0 ? '' : `; not here: ${missing.map(({ id }) => id).join(', ')}`;
  return `Runtimes: ${found.map(({ runtime, version }) => `${runtime.id} (${version})`).join(', ')}${lacking}`;
}
