import type { ClientTypes } from '@runspec/providers';
import type { TheirPaths } from '../generated/their-paths.ts';
import type { Disagreements, Operations } from '../src/same-api.ts';

/** Compiles only if there is nothing to say. */
type None<Found extends never> = Found;

/** The words that only one of the two has. (A record of the words would not do: without any, it takes whatever it is given.) */
type Apart<Expected, Found> = Exclude<Expected, Found> | Exclude<Found, Expected>;

/** By provider: of every one that has a spec, or a client. */
type Disagreed = {
  [Name in keyof ClientTypes | keyof TheirPaths]: Name extends keyof ClientTypes & keyof TheirPaths
    ? Disagreements<ClientTypes[Name]['paths'], TheirPaths[Name]>
    : 'is missing on one side';
};

export type Agreed = None<Disagreed[keyof Disagreed]>;

type OurNclue = ClientTypes['nclue']['paths'];
type TheirNclue = TheirPaths['nclue'];

// The comparison compares something, and finds what differs: each of these is a difference it has to see.
interface Altered extends Omit<TheirNclue, '/task-runs/{run_id}'> {
  '/task-runs/{run_id}': Omit<TheirNclue['/task-runs/{run_id}'], 'get' | 'delete'> & {
    get: TheirNclue['/task-runs/{run_id}']['get'] & { parameters: { query: { verbose: boolean } } };
    delete?: never;
  };
}
export type Seen = None<
  Apart<'delete /task-runs/{run_id}' | 'get /task-runs/{run_id} accepts', Disagreements<OurNclue, Altered>>
>;
// An `any` is the same as every type to the compiler; here it is a disagreement, at the top and deep inside.
type Reply<Item extends object, Body> = Omit<Item, 'responses'> & {
  responses: { 200: { headers: object; content: { 'application/json': Body } } };
};
type Request<Item extends object, Body> = Omit<Item, 'requestBody'> & {
  requestBody: { content: { 'application/json': Body } };
};
// biome-ignore lint/suspicious/noExplicitAny: it is what the comparison has to see.
type Anything = any;
interface Loosened extends Omit<TheirNclue, '/task-runs/{run_id}' | '/task-runs'> {
  '/task-runs/{run_id}': Omit<TheirNclue['/task-runs/{run_id}'], 'get'> & {
    get: Reply<TheirNclue['/task-runs/{run_id}']['get'], Anything>;
  };
  '/task-runs': Omit<TheirNclue['/task-runs'], 'get' | 'post'> & {
    get: Reply<TheirNclue['/task-runs']['get'], { runs?: (string | { id: Anything })[] }>;
    post: Request<TheirNclue['/task-runs']['post'], { name: Anything }>;
  };
}
export type SeenAny = None<
  Apart<
    'get /task-runs/{run_id} returns any' | 'get /task-runs returns any' | 'post /task-runs accepts any',
    Disagreements<Loosened, Loosened>
  >
>;
export type Compared = None<
  Apart<
    'get /task-runs' | 'post /task-runs' | 'get /task-runs/{run_id}' | 'delete /task-runs/{run_id}',
    Operations<OurNclue>
  >
>;
