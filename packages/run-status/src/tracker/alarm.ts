/** No timer is longer, so that a machine that slept is noticed this soon after it woke; and a timer takes no more than 2^31 - 1 ms. */
const longestNapMs = 30_000;

/** One timer, however much there is to wait for. */
export interface Alarm {
  /** Calls back at that time by the clock given, or earlier; Infinity for never. Takes the place of what was set before. */
  set(wakeAtMs: number, callback: () => void): void;
  clear(): void;
}

/** Makes an alarm that is not set. */
export function createAlarm(now: () => number): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let setForMs = Infinity;
  const clear = (): void => {
    clearTimeout(timer);
    timer = undefined;
    setForMs = Infinity;
  };
  return {
    set(wakeAtMs, callback) {
      if (wakeAtMs === Infinity) return clear();
      const napMs = Math.min(Math.max(0, wakeAtMs - now()), longestNapMs);
      const endsAtMs = performance.now() + napMs;
      // A timer that rings as early or a little earlier does as well.
      if (timer !== undefined && setForMs <= endsAtMs && setForMs >= endsAtMs - 1) return;
      clear();
      setForMs = endsAtMs;
      // Part of a millisecond is none to a timer.
      timer = setTimeout(() => {
        clear();
        callback();
      }, Math.ceil(napMs));
    },
    clear,
  };
}
