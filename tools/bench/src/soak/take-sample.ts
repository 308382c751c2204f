import { getEventListeners } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** What the process holds when no call is under way. */
export interface SoakSample {
  /** Calls made so far. */
  calls: number;
  heapBytes: number;
  /** Open connections, those too that do not keep the process alive. */
  sockets: number;
  /** Timers that keep the process alive. */
  activeTimers: number;
  /** All timers that are set. */
  timers: number;
  /** Everything that keeps the process alive. */
  resources: number;
  /** Listeners on the signal that every call was given. */
  listeners: number;
}

/** @throws {Error} if the process runs without `--expose-gc`. */
export async function takeSample(
  calls: number,
  applicationSignal: AbortSignal,
  countTimers: () => number,
): Promise<SoakSample> {
  await collectGarbage();
  const resources = process.getActiveResourcesInfo();
  return {
    calls,
    heapBytes: process.memoryUsage().heapUsed,
    sockets: countSockets(),
    activeTimers: resources.filter((type) => type === 'Timeout').length,
    timers: countTimers(),
    resources: resources.length,
    listeners: getEventListeners(applicationSignal, 'abort').length,
  };
}

/** Several times, with pauses: what a finalizer frees is garbage only in the next round. */
async function collectGarbage(): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('The soak needs --expose-gc.');
  for (let round = 0; round < 4; round += 1) {
    await setTimeout(25);
    globalThis.gc();
    await setImmediate();
  }
}

/** Active resources leave out connections that do not keep the process alive, as idle ones do not; the report has all. */
function countSockets(): number {
  const { libuv } = process.report.getReport() as { libuv: { type: string }[] }; // Its type is `object`.
  return libuv.filter(({ type }) => type === 'tcp').length;
}
