import { OptionError } from '../option-error.ts';
import { createRandom } from '../runs/random.ts';
import { type Delay, delayForms, drawDelayMs, readDelay } from './delay.ts';

/**
 * Makes the function that says how many real milliseconds a reply is held back.
 * @param latency - milliseconds, or a text as {@link readDelay} takes it.
 * @throws {OptionError} if it cannot be read.
 */
export function createLatency(latency: number | string, seed: number): () => number {
  const delay = readLatency(latency);
  if (!delay) throw new OptionError(`latencyMs must be ${delayForms}; got ${JSON.stringify(latency)}.`);
  // A stream of its own, so that runs stay what they are without it.
  const random = createRandom(seed ^ 0x4c_41_54_45);
  return () => drawDelayMs(delay, random);
}

function readLatency(latency: number | string): Delay | undefined {
  if (typeof latency === 'string') return readDelay(latency);
  if (!(latency >= 0)) return undefined;
  return { kind: 'uniform', fromMs: latency, toMs: latency };
}
