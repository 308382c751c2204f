import { checkView } from '../checks/check-view.ts';
import type { ModelRun } from '../model/model-run.ts';
import { observe, possibleWords, stop } from '../model/timeline.ts';
import { explain, type World } from '../model/world.ts';
import type { ChangeWay } from '../subjects/subject.ts';
import { getRun } from './get-run.ts';
import { canPick, command, type Pick, pick, type WorldCommand } from './world-command.ts';

/** Cancels or deletes a run. */
export function changeCommand(picked: Pick, way: ChangeWay): WorldCommand {
  return command(
    way.call('…').operation,
    async (world, done) => {
      const { run, id, owner, name } = pick(world, picked);
      done(name);
      const call = way.call(id);
      if (!run) {
        await world.ask(owner, call, [404]);
        return;
      }
      const possible = possibleWords(run.timeline, world.nowMs());
      const allowed = possible.filter((word) => way.from.includes(word));
      const kept = possible.filter((word) => way.unchanged?.includes(word));
      const refused = possible.filter((word) => !allowed.includes(word) && !kept.includes(word));
      const statuses = [
        ...(allowed.length + kept.length > 0 ? [200] : []),
        ...(refused.length > 0 ? [way.refusal] : []),
      ];
      const told = await world.ask(owner, call, statuses, { run });
      try {
        if (told.status === way.refusal) {
          observe(run.timeline, refused, world.nowMs());
          return;
        }
        const shown = way.view
          ? String((told.body as Record<string, unknown>)[way.view.fields.status])
          : undefined;
        // Done before the request came: it is as it was.
        const wasOver = shown !== undefined && kept.includes(shown);
        observe(run.timeline, wasOver ? [shown] : allowed, world.nowMs());
        if (!wasOver) apply(world, run, way.to);
        if (way.view) checkView(world, run, way.view, told.body);
      } catch (error) {
        throw explain(error, call, told, world.nowMs());
      }
    },
    canPick(picked),
  );
}

/** Cancels all runs of a group; a run of another key, or of the other group, goes on. */
export function cancelAllCommand(group: 'a' | 'b', owner: 'A' | 'B'): WorldCommand {
  return command(`cancel all (key ${owner}, group ${group})`, async (world) => {
    const { cancelAll } = world.subject;
    if (!cancelAll) return;
    const meant = world.runs.filter((run) => run.owner === owner && run.group === group && !run.isDeleted);
    // Its reply does not say which runs it met; where the model is not certain it looks first.
    for (const run of meant)
      if (possibleWords(run.timeline, world.nowMs()).length > 1) await getRun(world, run);
    await world.ask(owner, cancelAll.call(group), [200]);
    for (const run of meant) {
      const [word = ''] = possibleWords(run.timeline, world.nowMs());
      if (cancelAll.from.includes(word)) apply(world, run, cancelAll.to);
    }
  });
}

/** Makes a run fail from within, to any terminal word: it throws where the lifecycle has no such way. */
export function failCommand(picked: Pick, to: string): WorldCommand {
  return command(
    'fail',
    async (world, done) => {
      const { run, name } = pick(world, { ...picked, by: 'owner' });
      done(`${name} as ${to}`);
      if (!run) return;
      if (possibleWords(run.timeline, world.nowMs()).length > 1) await getRun(world, run);
      const [word = ''] = possibleWords(run.timeline, world.nowMs());
      const next = world.spec.transitions.get(world.subject.kind)?.get(word) ?? [];
      const isAllowed = next.includes(to) && !world.subject.succeeded.includes(to);
      let isDone = true;
      try {
        world.system.fail(run.id, to);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        isDone = false;
      }
      if (isDone !== isAllowed)
        throw new Error(`A run that is ${word} ${isDone ? 'became' : 'did not become'} ${to}.`);
      if (isDone) apply(world, run, to);
    },
    ({ runs }) => runs.length > 0,
  );
}

function apply(world: World, run: ModelRun, to: string | undefined): void {
  if (to === undefined) {
    run.isDeleted = true;
    return;
  }
  const [word = '', ...others] = possibleWords(run.timeline, world.nowMs());
  if (others.length === 0) world.coverage.transition(world.subject.kind, word, to);
  stop(run.timeline, to, world.nowMs());
  run.waitsFor = undefined;
}
