import type { paths as clashingNames } from '../cases/clashing-names/expected/paths.gen.ts';
import type { paths as clashingNamesWitness } from '../cases/clashing-names/expected/witness.gen.ts';
import type { paths as lostParameters } from '../cases/lost-parameters/expected/paths.gen.ts';
import type { paths as lostParametersWitness } from '../cases/lost-parameters/expected/witness.gen.ts';
import type { paths as multipart } from '../cases/multipart/expected/paths.gen.ts';
import type { paths as multipartWitness } from '../cases/multipart/expected/witness.gen.ts';
import type { paths as noPaths } from '../cases/no-paths/expected/paths.gen.ts';
import type { paths as oddNames } from '../cases/odd-names/expected/paths.gen.ts';
import type { paths as oddNamesWitness } from '../cases/odd-names/expected/witness.gen.ts';
import type { paths as openEnums } from '../cases/open-enums/expected/paths.gen.ts';
import type { paths as openEnumsWitness } from '../cases/open-enums/expected/witness.gen.ts';
import type { paths as pagination } from '../cases/pagination/expected/paths.gen.ts';
import type { paths as paginationWitness } from '../cases/pagination/expected/witness.gen.ts';
import type { paths as parameters } from '../cases/parameters/expected/paths.gen.ts';
import type { paths as parametersWitness } from '../cases/parameters/expected/witness.gen.ts';
import type { paths as queryStyles } from '../cases/query-styles/expected/paths.gen.ts';
import type { paths as queryStylesWitness } from '../cases/query-styles/expected/witness.gen.ts';
import type { paths as rangesAndDefault } from '../cases/ranges-and-default/expected/paths.gen.ts';
import type { paths as rangesAndDefaultWitness } from '../cases/ranges-and-default/expected/witness.gen.ts';
import type { paths as readAndWrite } from '../cases/read-and-write/expected/paths.gen.ts';
import type { paths as readAndWriteWitness } from '../cases/read-and-write/expected/witness.gen.ts';
import type { paths as recursive } from '../cases/recursive/expected/paths.gen.ts';
import type { paths as recursiveWitness } from '../cases/recursive/expected/witness.gen.ts';
import type { paths as requestBodies } from '../cases/request-bodies/expected/paths.gen.ts';
import type { paths as requestBodiesWitness } from '../cases/request-bodies/expected/witness.gen.ts';
import type { paths as responses } from '../cases/responses/expected/paths.gen.ts';
import type { paths as responsesWitness } from '../cases/responses/expected/witness.gen.ts';
import type { paths as verbs } from '../cases/verbs/expected/paths.gen.ts';
import type { paths as verbsWitness } from '../cases/verbs/expected/witness.gen.ts';
import type { Differences, Same } from './differences.ts';

// openapi-typescript's `paths` for the same documents means the same to openapi-fetch, operation by operation.
export const witnessed: [
  Same<Differences<clashingNames, clashingNamesWitness>, never>,
  Same<Differences<oddNames, oddNamesWitness>, never>,
  Same<Differences<openEnums, openEnumsWitness>, never>,
  Same<Differences<pagination, paginationWitness>, never>,
  Same<Differences<parameters, parametersWitness>, never>,
  Same<Differences<queryStyles, queryStylesWitness>, never>,
  Same<Differences<rangesAndDefault, rangesAndDefaultWitness>, never>,
  Same<Differences<readAndWrite, readAndWriteWitness>, never>,
  Same<Differences<recursive, recursiveWitness>, never>,
  Same<Differences<requestBodies, requestBodiesWitness>, never>,
  Same<Differences<verbs, verbsWitness>, never>,
] = [true, true, true, true, true, true, true, true, true, true, true];

// Binary data: a Blob or File with hey-api, a string with openapi-typescript.
export const binary: [
  Same<Differences<responses, responsesWitness>, 'get /file: returns'>,
  Same<Differences<multipart, multipartWitness>, 'post /upload: accepts' | 'put /bytes: accepts'>,
] = [true, true];

// hey-api keeps one of two parameters whose names differ in case only, and has the type of what a JSON parameter holds
// where openapi-typescript has a string. The plugin warns of both.
export const lost: Same<
  Differences<lostParameters, lostParametersWitness>,
  'get /same-names: parameters' | 'get /json-in-query: accepts'
> = true;

// No paths: openapi-typescript's type has every path, ours has none.
export const none: Same<keyof noPaths, never> = true;

// The witness can tell a difference.
type Post<Operation> = { post: Operation };
type Takes<Body> = { requestBody: { content: { 'a/b': Body } }; responses: object };
type Gives<Body> = { responses: { 200: { content: { 'a/b': Body } } } };
type Query<Parameters> = { parameters: { query?: Parameters }; responses: object };

export const differs: [
  Same<
    Differences<{ '/a': Post<Takes<{ a: string }>> }, { '/a': Post<Takes<{ a: number }>> }>,
    'post /a: accepts'
  >,
  Same<
    Differences<{ '/a': Post<Takes<{ a: string }>> }, { '/a': Post<Takes<{ a?: string }>> }>,
    'post /a: accepts'
  >,
  Same<Differences<{ '/a': Post<Takes<unknown>> }, { '/a': Post<Takes<string>> }>, 'post /a: accepts'>,
  Same<
    Differences<{ '/a': Post<Query<{ a?: 1 }>> }, { '/a': Post<Query<{ a?: 1; b?: 1 }>> }>,
    'post /a: parameters'
  >,
  Same<
    Differences<{ '/a': Post<Gives<string>> }, { '/a': Post<Gives<string | number>> }>,
    'post /a: returns'
  >,
  Same<Differences<{ '/a': Post<Gives<string>> }, { '/a': Post<Gives<unknown>> }>, 'post /a: returns'>,
  Same<
    Differences<{ '/a': Post<Gives<1>> }, { '/a': Post<Gives<1> & Takes<1>> }>,
    'post /a: accepts' | 'post /a: needs input'
  >,
  Same<Differences<{ '/a': Post<Gives<1>> }, { '/a': Post<Gives<1>>; '/b': Post<Gives<1>> }>, 'post: paths'>,
  Same<Differences<{ '/a': Post<Gives<1>> }, { '/a': Post<Gives<1>> }>, never>,
] = [true, true, true, true, true, true, true, true, true];

// An `any` is the same as every type to the compiler; the witness tells it, on either side and deep inside.
// biome-ignore lint/suspicious/noExplicitAny: it is what the witness has to see.
type Anything = any;

export const loose: [
  Same<Differences<{ '/a': Post<Gives<Anything>> }, { '/a': Post<Gives<Anything>> }>, 'post /a: returns any'>,
  Same<Differences<{ '/a': Post<Gives<1>> }, { '/a': Post<Gives<Anything>> }>, 'post /a: returns any'>,
  Same<
    Differences<{ '/a': Post<Gives<{ a?: [Anything] }>> }, { '/a': Post<Gives<{ a?: [string] }>> }>,
    'post /a: returns any'
  >,
  Same<
    Differences<{ '/a': Post<Takes<{ a: Anything }>> }, { '/a': Post<Takes<{ a: 1 }>> }>,
    'post /a: accepts' | 'post /a: accepts any'
  >,
  Same<
    Differences<{ '/a': Post<Query<{ a?: Anything }>> }, { '/a': Post<Query<{ a?: 1 }>> }>,
    'post /a: accepts any'
  >,
] = [true, true, true, true, true];

// @ts-expect-error not even `any` itself is the same as `any`.
export const never: Same<Anything, Anything> = true;
