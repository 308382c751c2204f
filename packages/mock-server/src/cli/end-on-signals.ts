/** So long after a first signal a second one is the same: npm and pnpm pass on what the terminal has sent to everyone. */
const sameMs = 300;

/** Ends the process at Ctrl-C or SIGTERM: cleanly at the first one, at once at the second. */
export function endOnSignals(close: () => Promise<void>): void {
  let firstAt: number | undefined;
  const end = (): void => {
    if (firstAt !== undefined && performance.now() - firstAt > sameMs) process.exit(130);
    if (firstAt !== undefined) return;
    firstAt = performance.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : String(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}
