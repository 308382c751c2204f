import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Pet } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const { data } = await http.GET('/pets/{id}', { params: { path: { id: 1 }, query: { tags: ['a'] } } });
expectType<{ name: string } | undefined>()(data);
await http.PUT('/pets/{id}', { params: { path: { id: 1 } }, body: { name: 'a' } });

expectType<Pet>()(await methods.getPet({ path: { id: 1 } }));
expectType<void>()(await methods.putPet({ path: { id: 1 }, body: { name: 'a' } }));
