import type { AsyncCommand } from 'fast-check';
import type { ModelRun } from '../model/model-run.ts';
import type { World } from '../model/world.ts';
import type { Owner } from '../system/system.ts';

/** The world is model and mock in one; fast-check wants two. */
export type WorldCommand = AsyncCommand<World, World>;

/**
 * A command from what it does.
 * @param run - `done` says for the transcript what the command turned out to be about.
 * @param check - whether it makes sense by now; left out if not.
 */
export function command(
  name: string,
  run: (world: World, done: (about: string) => void) => Promise<void>,
  check: (world: Readonly<World>) => boolean = () => true,
): WorldCommand {
  return {
    check,
    run: async (_model, world) => {
      world.coverage.commands++;
      const at = world.transcript.push(name) - 1;
      await run(world, (about) => {
        world.transcript[at] = `${name} ${about}`;
      });
    },
    toString: () => name,
  };
}

/** Which run a command is about, chosen before there are any. */
export interface Pick {
  readonly index: number;
  /** Who asks, and for what: the run's owner, another key, or for an id that no run has. */
  readonly by: 'owner' | 'other' | 'unknown';
}

/** Whether there is something to pick. */
export const canPick =
  ({ by }: Pick) =>
  ({ runs }: Readonly<World>): boolean =>
    by === 'unknown' || runs.length > 0;

/** A run that was picked, and the key that asks. */
export interface Picked {
  /** Undefined where there is none that this key can see. */
  readonly run: ModelRun | undefined;
  readonly id: string;
  readonly owner: Owner;
  /** For a failing sequence. */
  readonly name: string;
}

export function pick({ runs, subject }: World, { index, by }: Pick): Picked {
  const at = index % Math.max(1, runs.length);
  const found = runs[at];
  if (!found || by === 'unknown')
    return { run: undefined, id: subject.unknownId, owner: 'A', name: 'an unknown id' };
  const owner: Owner = by === 'other' ? (found.owner === 'A' ? 'B' : 'A') : found.owner;
  const what = by === 'other' ? ` with the key of ${owner}` : found.isDeleted ? ', deleted' : '';
  const isVisible = by === 'owner' && !found.isDeleted;
  return { run: isVisible ? found : undefined, id: found.id, owner, name: `run #${at + 1}${what}` };
}
