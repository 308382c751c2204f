/** What {@link orAborted} resolves to when the signal was first. */
export const aborted: unique symbol = Symbol('aborted');

/**
 * Settles as the work does, or resolves to {@link aborted} as soon as the signal aborts, even if the work takes no notice of
 * signals. Leaves no listener behind; what becomes of abandoned work is nobody's unhandled rejection.
 */
export async function orAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | typeof aborted> {
  let stopListening = (): void => {};
  const abort = new Promise<typeof aborted>((resolve) => {
    const onAbort = (): void => resolve(aborted);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    stopListening = () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, abort]);
  } finally {
    stopListening();
  }
}
