import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Call, MethodOptions, Methods, Paths, Plain } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const { data } = await http.GET('/schemaless');
expectType<unknown>()(data);

expectType<Paths | Methods | Call | MethodOptions | Paths[] | Plain>()(await methods.methods());
expectType<unknown>()(await methods.getSchemaless());
