import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

// @ts-expect-error there are no paths
await http.GET('/');
expectType<never>()({} as keyof typeof methods);
