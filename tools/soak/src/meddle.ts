import type { SoakProvider } from './soak-provider.ts';

/** Ends a run by hand, as its ending demands: the client cancels it, or the server does. Failures are repeated, for they are wanted here. */
export async function meddle(attempt: () => unknown): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      await attempt();
      return;
    } catch {
      // The cancel itself may have met a fault, or may have worked and lost its reply: what the server says in the end counts.
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** What a run's ending demands to be done to it once it is executed; undefined for most. */
export function meddlerOf(
  ending: string | undefined,
  id: string,
  { cancel }: Pick<SoakProvider, 'cancel'>,
  fail: (id: string) => void,
): (() => unknown) | undefined {
  if (ending === 'cancel') return () => cancel?.(id);
  return ending === 'stop' ? () => fail(id) : undefined;
}
