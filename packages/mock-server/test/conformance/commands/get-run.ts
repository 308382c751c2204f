import { checkView } from '../checks/check-view.ts';
import type { ModelRun } from '../model/model-run.ts';
import { explain, type World } from '../model/world.ts';
import type { GetWay } from '../subjects/subject.ts';
import { canPick, command, type Pick, pick, type WorldCommand } from './world-command.ts';

/** Looks at a run that is there. */
export async function getRun(
  world: World,
  run: ModelRun,
  { call, view }: GetWay = world.subject.gets[0],
): Promise<void> {
  const request = call(run.id);
  const told = await world.ask(run.owner, request, [200], { run });
  try {
    checkView(world, run, view, told.body);
  } catch (error) {
    throw explain(error, request, told, world.nowMs());
  }
}

/** Gets a run; one that is not there, or another key's, is not found. */
export function getCommand(picked: Pick, way: GetWay): WorldCommand {
  return command(
    way.call('…').operation,
    async (world, done) => {
      const { run, id, owner, name } = pick(world, picked);
      done(name);
      if (run) await getRun(world, run, way);
      else await world.ask(owner, way.call(id), [404]);
    },
    canPick(picked),
  );
}
