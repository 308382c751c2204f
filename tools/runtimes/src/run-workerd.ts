import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { compatibilityDate } from './find-runtimes.ts';
import { type Collected, Collector, readMessages } from './read-messages.ts';
import type { RunOptions } from './run-options.ts';
import { type RunningProcess, startProcess } from './start-process.ts';
import { workerdConfig } from './workerd-config.ts';

/** Runs a bundle as a worker, in a request of ours. */
export async function runWorkerd({ found, bundle, folder, timeoutMs }: RunOptions): Promise<Collected> {
  await writeFile(join(folder, 'suites.mjs'), bundle);
  await writeFile(join(folder, 'config.capnp'), workerdConfig(compatibilityDate(found.version)));
  const args = ['serve', 'config.capnp', '--control-fd=3'];
  const server = startProcess(found.program, args, { cwd: folder, timeoutMs });
  const collector = new Collector();
  try {
    const port = await listeningPort(server);
    const { body } = await fetch(`http://127.0.0.1:${port}/`);
    if (body) await readMessages(body, collector.add);
    return collector.collected();
  } catch (error) {
    return collector.collected([String(error), server.errors()].join('\n').trim());
  } finally {
    await server.stop();
  }
}

/** workerd says on its control channel what it listens on. */
async function listeningPort({ child, ended }: RunningProcess): Promise<number> {
  const lines = createInterface({ input: child.stdio[3] as Readable });
  const said = new Promise<number>((resolve) => {
    lines.on('line', (line) => {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listen' && port !== undefined) resolve(port);
    });
  });
  const gone = ended.then((trouble) => {
    throw new Error(trouble ?? 'workerd ended before it listened.');
  });
  return Promise.race([said, gone]);
}
