import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Row } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const text = await http.GET('/text', { parseAs: 'text' });
expectType<string | undefined>()(text.data);
const file = await http.GET('/file', { parseAs: 'blob' });
expectType<Blob | undefined>()(file.data);
const several = await http.GET('/several');
expectType<string | { id: string } | undefined>()(several.data);
const vendor = await http.GET('/vendor');
expectType<{ id: string } | undefined>()(vendor.data);
expectType<{ title?: string } | undefined>()(vendor.error);
const maybe = await http.GET('/empty-or-not');
expectType<{ id: string } | undefined>()(maybe.data);

expectType<{ 'X-Total': number; Link?: string; [name: string]: unknown }>()(
  {} as paths['/headers']['get']['responses'][200]['headers'],
);
expectType<string>()({} as paths['/headers']['get']['responses'][304]['content']['text/plain']);

expectType<string>()(await methods.getText());
expectType<Blob>()(await methods.getFile());
expectType<ReadableStream<Uint8Array>>()(await methods.getEvents());
expectType<string | Row>()(await methods.getSeveral());
expectType<Row>()(await methods.getVendor());
expectType<Row | Row[]>()(await methods.getTwoJson());
expectType<Row | string | undefined>()(await methods.postSeveralStatuses());
expectType<Row | undefined>()(await methods.getEmptyOrNot());
expectType<Row>()(await methods.getWildcard());
expectType<Row>()(await methods.getHeaders());
