/** Says what goes on, with the time since the start. */
export interface Progress {
  /** Does a step and says how long it took. */
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  say(line: string): void;
  /** Seconds since the start. */
  elapsed(): number;
}

/** @param print - takes a line. */
export function createProgress(print: (line: string) => void): Progress {
  const startedAt = performance.now();
  const elapsed = (): number => (performance.now() - startedAt) / 1000;
  const stamp = (): string => `${elapsed().toFixed(1).padStart(6)} s`;
  return {
    elapsed,
    say: (line) => print(`${stamp()}    ${line}`),
    step: async (title, work) => {
      print(`${stamp()}  ${title}…`);
      const begun = performance.now();
      const result = await work();
      print(`${stamp()}  ✓ ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
      return result;
    },
  };
}
