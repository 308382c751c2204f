import { isDeepStrictEqual } from 'node:util';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import { observe, observeStart, possibleWords, type Stage } from '../model/timeline.ts';
import type { World } from '../model/world.ts';
import type { View } from '../subjects/subject.ts';
import { readTime, unitOf } from './read-time.ts';

type Body = Readonly<Record<string, unknown>>;

/** Where NCLUE's times are, which name no zone; all others name one. */
const zone = '+09:00';

/**
 * Holds a run in a reply against the model, and narrows what the model knows by what it shows.
 * @throws {Disagreement}
 */
export function checkView(world: World, run: ModelRun, view: View, shown: unknown): void {
  const body = shown as Body;
  const { fields } = view;
  must(body[fields.id] === run.id, `${fields.id} is not ${run.id}`);
  if (fields.status in body) checkWord(world, run, view, body);
  checkTimes(world, run, view, body);
  for (const [name, said] of Object.entries((view.says ?? saysOf)(run))) {
    if (!(name in body) && said !== undefined && !(name in run.says)) continue;
    const has = body[name] ?? undefined;
    must(
      isDeepStrictEqual(has, said),
      `${name} is not what the create request said, ${JSON.stringify(said)}`,
    );
  }
  view.check?.(world, run, body);
}

const saysOf = ({ says }: ModelRun): ModelRun['says'] => says;

function checkWord(world: World, run: ModelRun, view: View, body: Body): void {
  const { kind, fields, wordFor = (word) => word } = view;
  const word = String(body[fields.status]);
  const known = [...(world.spec.transitions.get(kind)?.keys() ?? [])];
  must(known.includes(word), `${word} is no word of ${kind}`);
  const meant = run.timeline.map((stage) => stage.word).filter((one) => wordFor(one) === word);
  must(
    meant.length > 0,
    `the status is ${word}, to which no way leads; the run can only be ${possibleWords(run.timeline, world.nowMs()).join(' or ')}`,
  );
  observe(run.timeline, meant, world.nowMs());
  const at = run.timeline.findIndex((stage) => stage.word === meant[0]);
  const last = run.seen.get(`word ${kind}`);
  const before = run.timeline[at - 1];
  // Seen one after the other: it went from the one to the other, and not past something else.
  if (before && last === before.word) world.coverage.transition(kind, wordFor(before.word), word);
  run.seen.set(`word ${kind}`, meant[0]);
}

function checkTimes(world: World, run: ModelRun, { fields, withoutEnd = [] }: View, body: Body): void {
  const { subject } = world;
  const nowMs = world.nowMs();
  const [created] = run.timeline;
  if (fields.created in body) {
    const shownMs = readTime(body[fields.created], zone);
    const unit = unitOf(body[fields.created]);
    must(
      shownMs === Math.floor(run.createdMs / unit) * unit,
      `${fields.created} is not when the run was created, ${new Date(run.createdMs).toISOString()}`,
    );
  }
  const stageOf = (test: (word: string) => boolean): Stage | undefined =>
    run.timeline.find(({ word }) => test(word));
  checkTime(
    world,
    run,
    body,
    fields.started,
    stageOf((word) => word === subject.executed),
  );
  const end = stageOf((word) => subject.terminal.includes(word));
  if (!end || !withoutEnd.includes(end.word)) checkTime(world, run, body, fields.finished, end);
  else if (fields.finished)
    must(
      (body[fields.finished] ?? null) === null,
      `${fields.finished} is there for a run that is ${end.word}`,
    );
  if (fields.changed !== undefined) {
    const shownMs = readTime(body[fields.changed], zone);
    const word = run.timeline.find((stage) => stage.word === body[fields.status]);
    if (word && word !== created)
      observeStart(word, run.timeline, shownMs, unitOf(body[fields.changed]), fields.changed);
    must(shownMs <= nowMs, `${fields.changed} lies in the future`);
  }
}

/** A time is there when the word has come, and only then; it does not change. */
function checkTime(
  world: World,
  run: ModelRun,
  body: Body,
  name: string | undefined,
  stage: Stage | undefined,
): void {
  if (name === undefined) return;
  const shown = body[name] ?? undefined;
  const nowMs = world.nowMs();
  if (shown === undefined) {
    must(!stage?.isCertain || stage.to > nowMs, `${name} is missing`);
    if (stage && !stage.isCertain) run.timeline.splice(run.timeline.indexOf(stage), 1);
    return;
  }
  must(stage !== undefined && stage.from <= nowMs, `${name} is there before its time`);
  const shownMs = readTime(shown, zone);
  must(shownMs <= nowMs, `${name} lies in the future`);
  observeStart(stage, run.timeline, shownMs, unitOf(shown), name);
  const before = run.seen.get(name);
  must(before === undefined || before === shown, `${name} was ${String(before)} before`);
  run.seen.set(name, shown);
}
