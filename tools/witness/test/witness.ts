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
export const seen: Record<Disagreements<OurNclue, Altered>, true> = {
  'delete /task-runs/{run_id}': true,
  'get /task-runs/{run_id} accepts': true,
};
export const compared: Record<Operations<OurNclue>, true> = {
  'get /task-runs': true,
  'post /task-runs': true,
  'get /task-runs/{run_id}': true,
  'delete /task-runs/{run_id}': true,
};
