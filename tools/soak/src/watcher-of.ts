import type { Watcher } from './soak-record.ts';

/** By what the run of that index is watched: two in eleven by a wait of its own, of NCLUE's four, for its one request a second. */
export function watcherOf(provider: string, index: number): Watcher {
  if (provider === 'nclue' && index >= 22) return 'createRunTracker';
  const turn = index % 11;
  if (turn === 3) return 'waitForRun';
  return turn === 7 ? 'watchRun' : 'createRunTracker';
}
