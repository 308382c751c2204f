import { checkView } from '../checks/check-view.ts';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import { pathTo, planTimeline } from '../model/plan-timeline.ts';
import { explain, type World } from '../model/world.ts';
import type { InputWay } from '../subjects/subject.ts';
import type { Told } from '../system/system.ts';
import { canPick, command, type Pick, pick, type WorldCommand } from './world-command.ts';

/** Milliseconds for which an address to upload to works: Thymia's hour. */
const uploadWorksMs = 3_600_000;

/** Sends input to a run that waits for it by an operation, or says that all of it is there; refused once nothing waits for it. */
export function inputCommand(picked: Pick, way: InputWay, item: string): WorldCommand {
  return command(
    way.call('…', item).operation,
    async (world, done) => {
      const { run, id, owner, name } = pick(world, picked);
      done(name);
      const call = way.call(id, item);
      if (!run) return void (await world.ask(owner, call, [404]));
      const waits = run.waitsFor === 'close';
      const told = await world.ask(owner, call, [waits ? 200 : 400], { run });
      if (!waits) return;
      try {
        if (way.isLast) goOn(world, run);
        else run.inputs = [...new Set([...(run.inputs ?? []), item])];
        if (way.view) checkView(world, run, way.view, told.body);
      } catch (error) {
        throw explain(error, call, told, world.nowMs());
      }
    },
    canPick(picked),
  );
}

/** Sends a recording to the address that the create operation gave, with no key: in time, too late, empty or to a changed address. */
export function uploadCommand(picked: Pick, how: 'right' | 'empty' | 'changed'): WorldCommand {
  return command(
    `upload (${how})`,
    async (world, done) => {
      const { run, name } = pick(world, { ...picked, by: 'owner' });
      done(name);
      if (!run?.uploadPath) return;
      const path = how === 'changed' ? `${run.uploadPath}x` : run.uploadPath;
      const content = how === 'empty' ? '' : 'RIFF';
      const told: Told = await world.system.send(
        { operation: 'upload', method: 'PUT', path, bytes: { type: 'audio/wav', content } },
        {},
      );
      const isLate = world.nowMs() - run.createdMs > uploadWorksMs;
      const expected = how === 'changed' || isLate ? 403 : how === 'empty' ? 400 : 200;
      must(
        told.status === expected,
        `an upload (${how}${isLate ? ', late' : ''}) was answered with ${told.status}, not ${expected}`,
      );
      world.coverage.reply('(upload)', run.outcome, told.status);
      if (expected === 200 && run.waitsFor === 'upload') goOn(world, run);
    },
    ({ runs }) => runs.length > 0,
  );
}

/** All input is there: the next word at once, the others in time. */
function goOn(world: World, run: ModelRun): void {
  const { subject } = world;
  run.waitsFor = undefined;
  const nowMs = world.nowMs();
  run.seen.set('submitted', nowMs);
  const [first] = run.timeline;
  delete first?.stay;
  const path = pathTo(subject, run.end).filter((word) => word !== first?.word);
  run.timeline.push(...planTimeline(subject, path, nowMs));
}
