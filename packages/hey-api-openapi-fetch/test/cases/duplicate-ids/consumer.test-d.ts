import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

await http.GET('/twice/a');
await http.GET('/twice/b');
expectType<void>()(await methods.same());
expectType<void>()(await methods.same2());
