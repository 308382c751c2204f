// The same program, once its user has followed the changelog of the second release.
import { createDuckClient } from '@runspec/duck-client';

const duck = createDuckClient({ apiKey: 'key' });

/** Says which run it is. */
export async function tellRun(runId: string): Promise<string> {
  const run = await duck.getModelRun({ path: { runId } });
  return `${run.id} is ${run.status}`;
}
