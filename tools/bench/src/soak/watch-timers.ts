import { createHook } from 'node:async_hooks';

/**
 * Counts the timers that are set, those too that do not keep the process alive (`AbortSignal.timeout` makes such).
 * @returns how many are set now.
 */
export function watchTimers(): () => number {
  const live = new Set<number>();
  createHook({
    trackPromises: false,
    init: (id, type) => {
      if (type === 'Timeout') live.add(id);
    },
    destroy: (id) => live.delete(id),
  }).enable();
  return () => live.size;
}
