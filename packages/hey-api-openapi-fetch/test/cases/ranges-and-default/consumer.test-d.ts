import createClient from 'openapi-fetch';
import { createCall } from '../../../src/runtime/index.ts';
import { expectType } from '../../expect-type.ts';
import { createMethods } from './expected/methods.gen.ts';
import type { paths } from './expected/paths.gen.ts';
import type { Row } from './expected/types.gen.ts';

const http = createClient<paths>();
const methods = createMethods(createCall(http));

const ranges = await http.GET('/ranges');
expectType<{ id: string } | undefined>()(ranges.data);
expectType<{ title?: string } | undefined>()(ranges.error);
const other = await http.GET('/with-default');
expectType<{ id: string } | undefined>()(other.data);
expectType<{ title?: string } | undefined>()(other.error);

expectType<Row>()(await methods.getRanges());
expectType<Row>()(await methods.getWithDefault());
expectType<void>()(await methods.deleteDefaultErrorOnly());
expectType<Row>()(await methods.getDefaultReplyOnly());
expectType<void>()(await methods.getNothing());
