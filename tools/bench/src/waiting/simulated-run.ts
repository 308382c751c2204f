/** A run at a provider that answers at once: it runs for so long, and then it has ended. */
export interface SimulatedRun {
  /** `Infinity` for one that never ends. */
  readonly durationMs: number;
  /** Requests so far. */
  readonly requests: number;
  readonly startedAtMs: number;
  /** One request. @returns whether the run has ended. */
  hasEnded(): boolean;
}

/** Starts a run now. */
export function startRun(durationMs: number): SimulatedRun {
  const startedAtMs = Date.now();
  const steadyMs = performance.now();
  let requests = 0;
  return {
    durationMs,
    startedAtMs,
    get requests() {
      return requests;
    },
    hasEnded: () => {
      requests += 1;
      // Finer than a Date, which has whole milliseconds.
      return performance.now() - steadyMs >= durationMs;
    },
  };
}
