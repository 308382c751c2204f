import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const found = await http.GET("/it's/{a-b}", { params: { path: { 'a-b': 'x' } } });
expectType<string | undefined>()(found.data);
// biome-ignore lint/suspicious/noTemplateCurlyInString: the path is written so
await http.GET('/back\\slash"`${x}');
// @ts-expect-error the path has no operations
await http.GET('/empty');

expectType<string>()(await methods.getItNow({ path: { 'a-b': 'x' } }));
await methods.getNoIdByX({ path: { x: 'x' } });
await methods.delete({ path: { x: 'x' } });
await methods.constructor();
await methods.getNumber();
await methods.call();
