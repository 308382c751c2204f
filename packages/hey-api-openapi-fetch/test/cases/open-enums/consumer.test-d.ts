import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const { data } = await http.GET('/runs');
// Without the plain type this would be an object with the methods of a string.
expectType<string | undefined>()(data?.[0]?.status);
expectType<string | null | undefined>()(data?.[0]?.parent?.before);
await http.POST('/runs', { body: { status: 'LATER', before: 'DONE' } });
// @ts-expect-error a status is a string
await http.POST('/runs', { body: { status: 1 } });

const [run] = await methods.listRuns();
const status: string | undefined = run?.status;
expectType<string | undefined>()(status);
expectType<'QUEUED' | 'DONE' | (string & {}) | undefined>()(run?.status);
expectType<'small' | 'large' | (string & {}) | undefined>()(run?.size);
