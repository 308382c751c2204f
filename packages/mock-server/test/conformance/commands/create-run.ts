import { checkView } from '../checks/check-view.ts';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import { pathTo, planTimeline } from '../model/plan-timeline.ts';
import { explain, type World } from '../model/world.ts';
import type { Choice, CreateWay } from '../subjects/subject.ts';
import type { Owner } from '../system/system.ts';
import { command, type WorldCommand } from './world-command.ts';

/** What a create command is made from. */
export interface Creation {
  readonly owner: Owner;
  readonly way: CreateWay;
  readonly choice: Choice;
  /** Name and word of an outcome; undefined: the header is left out. */
  readonly outcome: readonly [name: string, word: string] | undefined;
}

/** Creates a run, and puts it into the model. */
export async function createRun(world: World, { owner, way, choice, outcome }: Creation): Promise<ModelRun> {
  const { subject } = world;
  const plain = way.call(choice);
  const call = outcome ? { ...plain, headers: { 'x-mock-outcome': outcome[0] } } : plain;
  const end = outcome?.[1] ?? subject.outcomes['success'] ?? '';
  const told = await world.ask(owner, call, [way.status]);
  try {
    const id = way.idOf(told.body);
    must(typeof id === 'string' && id !== '', 'the reply has no id');
    must(!world.runs.some((run) => run.id === id), `${id} is the id of another run`);
    const waitsFor = way.waitsFor?.(choice);
    const nowMs = world.nowMs();
    const [first = ''] = pathTo(subject, end);
    const start = waitsFor === 'close' ? 'OPEN' : first;
    const run: ModelRun = {
      id,
      owner,
      group: choice.group,
      createdMs: nowMs,
      outcome: outcome?.[0] ?? '(none)',
      end,
      says: way.says(choice),
      timeline: planTimeline(subject, waitsFor ? [start] : pathTo(subject, end), nowMs),
      waitsFor,
      uploadPath: way.uploadOf?.(told.body),
      inputs: way.inputs?.(choice),
      isDeleted: false,
      seen: new Map(),
    };
    if (way.word !== undefined)
      must((told.body as Record<string, unknown>)['status'] === start, `the status of a new run is ${start}`);
    world.runs.push(run);
    // A reply that shows the run whole shows it as the get operation does.
    const { view } = subject.gets[0];
    if (view.fields.id in (told.body as object) && view.fields.created in (told.body as object))
      checkView(world, run, view, told.body);
    return run;
  } catch (error) {
    throw explain(error, call, told, world.nowMs());
  }
}

/** `create` for a failing sequence. */
export function createCommand(creation: Creation): WorldCommand {
  const { owner, way, choice, outcome } = creation;
  const { operation } = way.call(choice);
  const will = outcome ? `, outcome ${outcome[0]}` : '';
  return command(
    `${operation}(key ${owner}, group ${choice.group}, form ${choice.variant}${will})`,
    async (world) => {
      await createRun(world, creation);
    },
  );
}

/** A create request with an outcome that this provider has not is refused by the mock itself, and creates nothing. */
export function unknownOutcomeCommand(way: CreateWay, name: string): WorldCommand {
  const call = { ...way.call({ group: 'a', variant: 0 }), headers: { 'x-mock-outcome': name } };
  return command(`${call.operation}(outcome ${name}, which there is not)`, async (world) => {
    const { status, body, headers } = await world.system.send(call, world.subject.keys('A'));
    must(
      status === 400 && headers['content-type'] === 'application/problem+json',
      `an outcome ${name} was answered with ${status}`,
    );
    must(
      String((body as { detail?: unknown }).detail).includes(`"${name}"`),
      'the refusal does not name the outcome',
    );
    world.coverage.reply(call.operation, '-', status);
  });
}
