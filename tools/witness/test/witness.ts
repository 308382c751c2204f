import type { paths as OurDuck } from '@runspec/duck-client';
import type { paths as OurHappyRobot } from '@runspec/happyrobot-client';
import type { paths as OurModzy } from '@runspec/modzy-client';
import type { paths as OurNclue } from '@runspec/nclue-client';
import type { paths as OurThymia } from '@runspec/thymia-client';
import type { paths as TheirDuck } from '../generated/duck.ts';
import type { paths as TheirHappyRobot } from '../generated/happyrobot.ts';
import type { paths as TheirModzy } from '../generated/modzy.ts';
import type { paths as TheirNclue } from '../generated/nclue.ts';
import type { paths as TheirThymia } from '../generated/thymia.ts';
import type { Disagreements, Operations } from '../src/same-api.ts';

/** Compiles only if there is nothing to say. */
type None<Found extends never> = Found;

/** The words that only one of the two has. (A record of the words would not do: without any, it takes whatever it is given.) */
type Apart<Expected, Found> = Exclude<Expected, Found> | Exclude<Found, Expected>;

export type Agreed = [
  None<Disagreements<OurDuck, TheirDuck>>,
  None<Disagreements<OurHappyRobot, TheirHappyRobot>>,
  None<Disagreements<OurModzy, TheirModzy>>,
  None<Disagreements<OurNclue, TheirNclue>>,
  None<Disagreements<OurThymia, TheirThymia>>,
];

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
