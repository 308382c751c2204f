import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and when something was measured. */
export interface Machine {
  measuredAtIso: string;
  processor: string;
  cores: number;
  memoryGiB: number;
  platform: string;
  node: string;
  /** Processes that were running or waiting to, over the minute before. */
  loadBefore: number;
}

/** What the figures hold for. Says nothing of who runs it or from where. */
export function describeMachine(): Machine {
  return {
    measuredAtIso: new Date().toISOString(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()}-${arch()}`,
    node: process.versions.node,
    loadBefore: Number(loadavg()[0]?.toFixed(2)),
  };
}
