import { setTimeout as sleep } from 'node:timers/promises';
import { outcomeOf, planEnding } from './plan-ending.ts';
import type { Ending, SoakProvider } from './soak-provider.ts';

/** A run that was created, and what is to become of it. */
export interface CreatedSoakRun {
  readonly id: string;
  readonly index: number;
  readonly ending: Ending;
}

/**
 * Creates the runs of these indexes, one after the other. A create that failed is made again, up to five times: what the server made of
 * the failed one is watched by nobody.
 * @param between - called before each run but the first, with how many there were.
 */
export async function createRuns(
  provider: SoakProvider,
  indexes: readonly number[],
  onCreated: (run: CreatedSoakRun) => void,
  between: (turn: number) => unknown,
): Promise<void> {
  for (const [turn, index] of indexes.entries()) {
    if (turn > 0) await between(turn);
    const ending = planEnding(index, provider);
    onCreated({ id: await createOnce(provider, outcomeOf(ending)), index, ending });
  }
}

const mostTries = 5;

async function createOnce(provider: SoakProvider, outcome: string): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await provider.create(outcome);
    } catch (error) {
      if (tries === mostTries) throw error;
      await sleep(500);
    }
  }
}
