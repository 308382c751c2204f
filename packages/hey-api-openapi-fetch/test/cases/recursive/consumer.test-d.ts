import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Node } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const { data } = await http.GET('/tree');
if (data && !Array.isArray(data)) expectType<string | undefined>()(data.children?.[0]?.children?.[0]?.name);
await http.PUT('/tree', { body: { name: 'a', children: [{ name: 'b', children: [] }] } });
// @ts-expect-error a child has no name
await http.PUT('/tree', { body: { name: 'a', children: [{}] } });

expectType<Node | Node[]>()(await methods.getTree());
