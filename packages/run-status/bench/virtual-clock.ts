interface Timer {
  readonly atMs: number;
  readonly ring: () => void;
}

/** Puts a clock in place of the global one that stands still but for {@link VirtualClock.pass}. For a process of its own. */
export interface VirtualClock {
  /** Lets time pass, and rings every timer in it at its time. */
  pass(ms: number): Promise<void>;
}

/** Replaces `Date.now`, `performance.now`, `setTimeout` and `clearTimeout` for the rest of the process. */
export function installVirtualClock(startMs: number): VirtualClock {
  let nowMs = 0;
  let lastId = 0;
  const timers = new Map<number, Timer>();
  const setVirtual = (ring: () => void, ms = 0): number => {
    lastId += 1;
    timers.set(lastId, { atMs: nowMs + Math.max(1, ms), ring });
    return lastId;
  };
  Date.now = () => startMs + Math.floor(nowMs);
  performance.now = () => nowMs;
  Object.assign(globalThis, { setTimeout: setVirtual, clearTimeout: (id: number) => timers.delete(id) });
  return {
    async pass(ms) {
      const endMs = nowMs + ms;
      for (;;) {
        // What follows from the last timer, in promises.
        await new Promise((resolve) => setImmediate(resolve));
        const next = [...timers].reduce<[number, Timer] | undefined>(
          (first, timer) => (first && first[1].atMs <= timer[1].atMs ? first : timer),
          undefined,
        );
        if (!next || next[1].atMs > endMs) break;
        timers.delete(next[0]);
        nowMs = next[1].atMs;
        next[1].ring();
      }
      nowMs = endMs;
    },
  };
}
