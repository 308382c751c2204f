import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

await http.GET('/same-names', { params: { query: { ID: 1 } } });
await http.GET('/matrix/{id}', { params: { path: { id: 'a' } } });
await methods.getSameNames({ query: { ID: 1 } });
await methods.getJsonInQuery({ query: { filter: { a: 'b' } } });
