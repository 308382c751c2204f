import { type FoundRuntime, findRuntimes } from '@runspec/runtimes/find-runtimes';
import { installRuntime } from '@runspec/runtimes/install-runtime';
import { runtimes } from '@runspec/runtimes/runtimes';

/** Node in every version that is supported, oldest first, and Bun. */
export interface Programs {
  nodes: FoundRuntime[];
  bun: FoundRuntime;
}

/** Finds them, and installs those that are missing into the folder that `pnpm test:runtimes` has them in. */
export async function getRuntimes(say: (line: string) => void): Promise<Programs> {
  const wanted = runtimes.filter(({ family }) => family === 'node' || family === 'bun');
  for (const runtime of (await findRuntimes(wanted)).missing) {
    say(`installing ${runtime.title}`);
    await installRuntime(runtime);
  }
  const { found } = await findRuntimes(wanted);
  const bun = found.find(({ runtime }) => runtime.family === 'bun');
  if (!bun) throw new Error('Bun was installed, and is not found.');
  return { nodes: found.filter(({ runtime }) => runtime.family === 'node'), bun };
}
