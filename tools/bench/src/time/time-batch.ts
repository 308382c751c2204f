import type { Contender } from './contender.ts';

/** What a call took on average over a batch, in microseconds. */
export interface Batch {
  wallUs: number;
  /** Of this process, all its threads: the server's is not in it. */
  cpuUs: number;
}

/** Makes the calls one after the other. */
export async function timeBatch({ call }: Contender, calls: number): Promise<Batch> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  for (let made = 0; made < calls; made += 1) await call();
  const wallMs = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wallUs: (wallMs * 1000) / calls, cpuUs: (user + system) / calls };
}
