import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const required = { header: { 'X-Organization': 'o' }, path: { user_id: 1 }, cookie: { session: 's' } };
const listed = await http.GET('/users/{user_id}/files', { params: { ...required, query: { tags: ['a'] } } });
expectType<string[] | undefined>()(listed.data);
// @ts-expect-error the path parameter is missing
await http.GET('/users/{user_id}/files', { params: { ...required, path: {} } });
// @ts-expect-error the header is missing
await http.GET('/users/{user_id}/files', { params: { ...required, header: {} } });
// @ts-expect-error the cookie is missing
await http.GET('/users/{user_id}/files', { params: { ...required, cookie: {} } });
// @ts-expect-error tags is a list
await http.GET('/users/{user_id}/files', { params: { ...required, query: { tags: 'a' } } });
// @ts-expect-error there is no such path
await http.GET('/users');
// @ts-expect-error there is no such method
await http.PUT('/search');
// The operation's own `dry` is a string and required; the path's is a boolean.
await http.DELETE('/users/{user_id}/files', { params: { path: { user_id: 1 }, query: { dry: 'yes' } } });
// @ts-expect-error dry is missing
await http.DELETE('/users/{user_id}/files', { params: { path: { user_id: 1 } } });
await http.GET('/search');

const path = { user_id: 1 };
expectType<string[]>()(await methods.listFiles({ path, headers: { 'X-Organization': 'o', 'X-Other': 'x' } }));
// @ts-expect-error the header is missing
await methods.listFiles({ path });
// @ts-expect-error the input is missing
await methods.listFiles();
expectType<void>()(
  await methods.deleteFiles({ path, query: { dry: 'yes' }, signal: AbortSignal.timeout(1) }),
);
// @ts-expect-error there is no body
await methods.deleteFiles({ path, query: { dry: 'yes' }, body: {} });
expectType<{ [key: string]: number }>()(await methods.search());
await methods.search({ query: { limit: 1 } });
// @ts-expect-error limit is a number
await methods.search({ query: { limit: '1' } });
