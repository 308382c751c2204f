import createClient from 'openapi-fetch';
import { createCall, type Page } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods, type Methods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Item, ListByPageResponse } from './expected/types.gen.ts';

const methods = createMethods(createCall(createClient<paths>()));

// The method itself is as it would be without pages.
expectType<ListByPageResponse>()(await methods.listByPage());
expectType<ListByPageResponse>()(
  await methods.listByPage({ query: { page: 2 }, signal: AbortSignal.timeout(1) }),
);

for await (const item of methods.listByToken.pages({ query: { state: 'on' } })) expectType<Item>()(item);
for await (const item of methods.listByOffset.pages()) expectType<Item>()(item);
for await (const item of methods.listByIndex.pages({})) expectType<string>()(item);
for await (const item of methods.searchByLink.pages({ path: { user: 'u' }, body: { text: 't' } })) {
  expectType<Item>()(item);
}

for await (const page of methods.listByPage.pages().byPage()) {
  expectType<Page<Item, ListByPageResponse, { page?: number }>>()(page);
  expectType<readonly Item[]>()(page.items);
  expectType<number>()(page.data.total);
  if (page.next) methods.listByPage.pages({ query: page.next });
}
for await (const { data, next } of methods.listByToken.pages({ query: { state: 'on' } }).byPage()) {
  // All of the query comes along, what it requires included.
  expectType<{ cursor?: string; state: 'on' | 'off' } | undefined>()(next);
  expectType<string | null | undefined>()(data.page?.['next/cursor']);
}
for await (const { data } of methods.listByOffset.pages().byPage()) {
  expectType<number | undefined>()(data?.total);
}

// @ts-expect-error the query is required
methods.listByToken.pages();
// @ts-expect-error the query requires a state
methods.listByToken.pages({ query: {} });
// @ts-expect-error the query has no such name
methods.listByPage.pages({ query: { pages: 2 } });
// @ts-expect-error a page is a number
methods.listByPage.pages({ query: { page: '2' } });
// @ts-expect-error the path is required
methods.searchByLink.pages({});
// @ts-expect-error what has no pages has no such method
methods.listAll.pages();

type WithPages = {
  [Name in keyof Methods]: Methods[Name] extends { pages: unknown } ? Name : never;
}[keyof Methods];
declare const withPages: WithPages;
expectType<'listByToken' | 'listByOffset' | 'listByIndex' | 'listByPage' | 'searchByLink'>()(withPages);
