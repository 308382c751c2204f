import {
  type Call,
  type MethodOptions,
  type OptionalPagedMethod,
  type Page,
  type PagedMethod,
  type Pages,
  paged,
} from '../index.ts';
import { byToken } from './by-token.ts';

// Checked by `tsc`: each line under an expected error must be one, and every other line none.

interface Run {
  id: string;
}

interface ListRunsData {
  body?: never;
  path: { team: string };
  query?: { state?: 'on' | 'off'; page_token?: string };
  url: '/teams/{team}/runs';
}

interface RunPage {
  data: Run[];
  next_page_token?: string;
}

type Query = NonNullable<ListRunsData['query']>;
type ListRuns = PagedMethod<MethodOptions<ListRunsData>, RunPage, Run, Query>;

/** Compiles if it is the one type and no other. */
type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : never;

declare const call: Call;
const path = { team: 't' };

// As generated code has it: everything comes from the type on the left.
export const listRuns: ListRuns = paged((options) => call('GET', '/teams/{team}/runs', options), byToken, {
  param: 'page_token',
  items: (reply) => reply?.data,
  next: (reply) => reply?.next_page_token,
});

// @ts-expect-error not a list of runs
export const wrongItems: ListRuns = paged((options) => call('GET', '/teams/{team}/runs', options), byToken, {
  param: 'page_token',
  items: (reply) => [reply.data.length],
});

export const pages: Pages<Run, RunPage, Query> = listRuns.pages({ path });

for await (const run of listRuns.pages({ path, query: { state: 'on' }, timeoutMs: 5 })) {
  const isRun: Same<typeof run, Run> = true;
  void isRun;
}
for await (const page of pages.byPage()) {
  const isPage: Same<typeof page, Page<Run, RunPage, Query>> = true;
  void isPage;
  // @ts-expect-error what was received is for reading
  page.items.push({ id: 'x' });
  if (page.next) listRuns.pages({ path, query: page.next });
  // @ts-expect-error undefined on the last page: asking with it would begin again from the first
  listRuns.pages({ path, query: page.next });
}

declare const optional: OptionalPagedMethod<{ timeoutMs?: number }, RunPage, Run, Query>;
export const withoutOptions: Pages<Run, RunPage, Query> = optional.pages();

// @ts-expect-error no path
listRuns.pages({ query: {} });
// @ts-expect-error nothing where a path parameter is due
listRuns.pages();
listRuns.pages({
  path,
  query: {
    // @ts-expect-error another name: the error is on its line
    status: 'on',
  },
});
listRuns({
  path,
  query: {
    // @ts-expect-error another name: the error is on its line
    status: 'on',
  },
});
listRuns.pages({
  path,
  query: {
    // @ts-expect-error another word
    state: 'of',
  },
});
