import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

await http.HEAD('/all');
await http.TRACE('/all');
const shared = await http.GET('/referenced', { params: { query: { page: 1 } } });
expectType<string | undefined>()(shared.data);
// @ts-expect-error a webhook is no path
await http.POST('changed');

expectType<void>()(await methods.head());
expectType<void>()(await methods.trace());
expectType<string>()(await methods.getShared({ query: { page: 1 } }));
