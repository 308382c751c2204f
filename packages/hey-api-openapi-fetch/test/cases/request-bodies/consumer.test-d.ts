import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Note } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const created = await http.POST('/required', { body: { text: 'a' } });
expectType<{ text: string; tags?: string[] } | undefined>()(created.data);
// @ts-expect-error the body is missing
await http.POST('/required');
// @ts-expect-error text is missing
await http.POST('/required', { body: {} });
await http.POST('/optional');
await http.POST('/nullable', { body: null });
await http.PUT('/referenced', { body: { text: 'a' } });
await http.POST('/text', { body: 'a' });
await http.POST('/several', { body: 'a;b' });
await http.POST('/several', { body: { note: 'a' } });
// @ts-expect-error none of the media types carries a number
await http.POST('/several', { body: 1 });

expectType<Note>()(await methods.postRequired({ body: { text: 'a' } }));
// @ts-expect-error the body is missing
await methods.postRequired();
await methods.postOptional();
await methods.postNullable({ body: null });
await methods.postForm({ body: { text: 'a' } });
await methods.postUnknown({ body: 1 });
await methods.postSeveral({ body: { text: 'a' } });
// @ts-expect-error a method sends one media type
await methods.postSeveral({ body: 'a;b' });
