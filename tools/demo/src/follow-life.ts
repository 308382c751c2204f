import { type Run, waitForRun } from '@runspec/run-status';
import type { Journey } from './journey.ts';

/** One line of the table. */
export interface Row {
  provider: string;
  operation: string;
  /** The provider's own word; absent where the reply has none. */
  word?: string;
  state?: string;
  detail: string;
}

/**
 * Takes one run through one life: creates it (or takes one that exists), waits for its end, or cancels it where the life ends so.
 * @param onRow - called as each step is seen.
 * @throws Error if the run did not go the way of the life.
 */
export async function followLife(
  journey: Journey,
  life: readonly string[],
  onRow: (row: Row) => void,
): Promise<void> {
  const { provider, source, script, create, cancel } = journey;
  const seen: Run[] = [];
  const show = (operation: string, run: Run): void => {
    seen.push(run);
    onRow({
      provider,
      operation,
      word: run.providerStatus,
      state: run.state,
      detail: describe(journey, run),
    });
  };

  const id = await begin(journey, onRow);
  script.play(life);
  if (create && cancel && life.at(-1) === cancel.word) {
    for (const _word of life.slice(0, -1)) show(journey.getOperation, await source.get(id));
    show(cancel.operation, await cancel.run(id));
  } else {
    await waitForRun(source, id, {
      intervalMs: 1,
      timeoutMs: 30_000,
      onChange: (run) => show(journey.getOperation, run),
    });
  }

  const words = seen.map((run) => run.providerStatus);
  if (words.join() !== life.join()) {
    throw new Error(`${provider}: expected the run to go ${life.join(' → ')}, saw ${words.join(' → ')}.`);
  }
}

async function begin({ provider, create, existingId }: Journey, onRow: (row: Row) => void): Promise<string> {
  if (!create) {
    if (existingId === undefined)
      throw new Error(`${provider}: neither a way to create a run nor one that exists.`);
    return existingId;
  }
  const { id } = await create.run();
  onRow({ provider, operation: create.operation, detail: `created ${id}` });
  return id;
}

function describe(journey: Journey, run: Run): string {
  // Where a provider sends a code and no sentence, the two are the same.
  if (run.error) return [...new Set([run.error.code, run.error.message])].filter(Boolean).join(': ');
  return run.state === 'succeeded' ? journey.describeResult(run) : '';
}
