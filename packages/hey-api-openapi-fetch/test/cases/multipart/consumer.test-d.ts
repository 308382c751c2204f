import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const file = new Blob(['a']);
await http.POST('/upload', { body: { file, labels: ['a'], more: [file], meta: { size: 1 } } });
// @ts-expect-error a file is no string
await http.POST('/upload', { body: { file: 'a' } });
await http.PUT('/bytes', { body: file });

expectType<{ id: string }>()(await methods.upload({ body: { file } }));
// @ts-expect-error the file is missing
await methods.upload({ body: {} });
expectType<void>()(await methods.putBytes({ body: file }));
