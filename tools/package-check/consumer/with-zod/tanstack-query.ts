import { createDuckClient } from '@runspec/duck-client';
import { duckRuns } from '@runspec/run-status/duck';
import { runQueryKey, runQueryOptions } from '@runspec/run-status/tanstack-query';
import { type QueryClient, QueryObserver } from '@tanstack/query-core';

/** The project that a run is about, by a query. */
export async function readProject(client: QueryClient): Promise<string | undefined> {
  const source = duckRuns(createDuckClient({ apiKey: 'key' }));
  const run = await client.fetchQuery(runQueryOptions(source, 'r1'));
  const observer = new QueryObserver(client, runQueryOptions(source, 'r1', { intervalMs: 1_000 }));
  // @ts-expect-error the data of the query is a run
  const text: string | undefined = observer.getCurrentResult().data;
  // @ts-expect-error milliseconds are a number
  runQueryOptions(source, 'r1', { intervalMs: '1s' });
  await client.invalidateQueries({ queryKey: runQueryKey(source, 'r1') });
  return text ?? run.raw.project_name;
}
