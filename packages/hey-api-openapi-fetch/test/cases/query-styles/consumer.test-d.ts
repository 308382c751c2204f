import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

await http.GET('/commas', { params: { query: { id: ['a', 'b'] } } });
expectType<void>()(await methods.getCommas({ query: { id: ['a', 'b'] } }));
await methods.getDeepObject({ query: { filter: { from: 'a' } } });
// @ts-expect-error the filter has no such member
await methods.getDeepObject({ query: { filter: { until: 'a' } } });
