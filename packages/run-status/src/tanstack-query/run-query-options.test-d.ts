import type { DuckClient } from '@runspec/duck-client';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { expectTypeOf } from 'vitest';
import { duckRuns } from '../duck/index.ts';
import { runQueryOptions } from './run-query-options.ts';

declare const duck: DuckClient;
const source = duckRuns(duck);
type DuckRun = Awaited<ReturnType<typeof source.get>>;

export function useEveryHook(): void {
  expectTypeOf(useQuery(runQueryOptions(source, 'r1')).data).toEqualTypeOf<DuckRun | undefined>();
  expectTypeOf(useQuery(runQueryOptions(source, 'r1')).error).toEqualTypeOf<Error | null>();
  expectTypeOf(useSuspenseQuery(runQueryOptions(source, 'r1')).data).toEqualTypeOf<DuckRun>();
  const mine = { ...runQueryOptions(source, 'r1'), queryKey: ['mine', 'r1'] };
  expectTypeOf(useQuery(mine).data).toEqualTypeOf<DuckRun | undefined>();
  const selected = useQuery({ ...runQueryOptions(source, 'r1'), select: (run) => run.state === 'running' });
  expectTypeOf(selected.data).toEqualTypeOf<boolean | undefined>();
}

const client = new QueryClient();
expectTypeOf(new QueryObserver(client, runQueryOptions(source, 'r1')).getCurrentResult().data).toEqualTypeOf<
  DuckRun | undefined
>();
expectTypeOf(client.fetchQuery(runQueryOptions(source, 'r1'))).resolves.toEqualTypeOf<DuckRun>();
// An adapter's own `queryOptions` makes the key know its data.
const { queryKey } = queryOptions(runQueryOptions(source, 'r1'));
expectTypeOf(client.getQueryData(queryKey)).toEqualTypeOf<DuckRun | undefined>();
