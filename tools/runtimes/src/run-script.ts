import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collected } from './read-messages.ts';
import { Collector, readMessages } from './read-messages.ts';
import type { RunOptions } from './run-options.ts';
import { startProcess } from './start-process.ts';

/** Runs a bundle as a script: what a runtime's command line is for. */
export async function runScript({ found, bundle, folder, timeoutMs }: RunOptions): Promise<Collected> {
  await writeFile(join(folder, 'suites.mjs'), bundle);
  const args = [...(found.runtime.args ?? []), 'suites.mjs'];
  const { child, ended } = startProcess(found.program, args, { cwd: folder, timeoutMs });
  const collector = new Collector();
  const others = child.stdout ? await readMessages(child.stdout, collector.add) : [];
  const trouble = await ended;
  return collector.collected(trouble && [trouble, ...others].join('\n'));
}
