import { createDuckClient, type ModelRun } from '@runspec/duck-client';

const duck = createDuckClient({ apiKey: 'key', baseUrl: 'http://localhost:8080/v1' });

// @ts-expect-error a base URL is a text
createDuckClient({ apiKey: 'key', baseUrl: 8080 });

/** Reads a page of runs and cancels the first. */
export async function cancelFirst(): Promise<ModelRun | undefined> {
  const page = await duck.listModelRuns({ query: { status: 'RUNNING' } });
  // @ts-expect-error there is no such parameter
  await duck.listModelRuns({ query: { state: 'RUNNING' } });
  // @ts-expect-error an id is a text
  await duck.getModelRun({ path: { runId: 1 } });
  const [first] = page.data;
  return first && duck.cancelModelRun({ path: { runId: first.id } });
}
