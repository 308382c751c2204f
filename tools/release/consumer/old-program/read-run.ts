// A program of a user, written for the first release; the second one takes a field away that it reads.
import { createDuckClient } from '@runspec/duck-client';

const duck = createDuckClient({ apiKey: 'key' });

/** Says who started a run. */
export async function tellStarter(runId: string): Promise<string> {
  const run = await duck.getModelRun({ path: { runId } });
  return `${run.id} was started by ${run.triggered_by ?? 'nobody'}`;
}
