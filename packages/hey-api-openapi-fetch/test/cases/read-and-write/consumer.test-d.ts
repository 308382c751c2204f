import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { User } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const { data } = await http.POST('/users', { body: { name: null, password: 'a' } });
expectType<string | undefined>()(data?.id);
// @ts-expect-error the password is not sent back
data?.password;
// @ts-expect-error the password is missing
await http.POST('/users', { body: { name: null } });

expectType<User>()(await methods.createUser({ body: { name: 'a', password: 'b' } }));
// @ts-expect-error the id is not sent
await methods.createUser({ body: { name: 'a', password: 'b', id: 'c' } });
