import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { distributions } from './distributions.ts';
import type { MeasuredDistribution } from './measured.ts';

/**
 * Measures every distribution, as many at a time as there are cores: each has a thread, and so a clock, to itself.
 * @throws what a thread ends with.
 */
export async function measureAll(
  runs: number,
  progress: (text: string) => void,
): Promise<MeasuredDistribution[]> {
  // Those that take longest go first.
  const left = distributions.map(({ name }) => name).reverse();
  const found = new Map<string, MeasuredDistribution>();
  const work = async () => {
    for (let name = left.shift(); name; name = left.shift()) {
      found.set(name, await measureOne(name, runs));
      progress(name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return distributions.flatMap(({ name }) => found.get(name) ?? []);
}

function measureOne(name: string, runs: number): Promise<MeasuredDistribution> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('measure-worker.ts', import.meta.url), { workerData: { name, runs } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${name}: ended without a result`)));
  });
}
