import type { MockReply } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';
import { isTerminalWord } from '../spec/lifecycle.ts';
import { type Ask, findRun, lookAt } from './ask.ts';
import { belongsTo } from './belongs-to.ts';
import { canceledWord } from './canceled-word.ts';
import { canBecome, interrupt } from './change-run.ts';
import { readPointer } from './json-pointer.ts';
import { notFound, refusalNaming, refuseIn } from './refuse.ts';
import { fillIn, retell, runBody } from './run-body.ts';
import { type RunRecord, stepAt } from './run-record.ts';
import { idOfSlug } from './slug-id.ts';
import { examplesOf, replyOf, type SpecExample } from './spec-example.ts';

/**
 * Cancels a run where its lifecycle allows that. Otherwise it answers with the documented refusal that names the run's word, or with the
 * run as it is where the operation documents that, or with the first refusal.
 */
export function answerCancel(ask: Ask): MockReply | undefined {
  const { operation, kind, created, nowMs } = ask;
  if (!operation.template.includes(`{${kind.runParam}}`)) return cancelAll(ask);
  const run = findRun(ask);
  if (!run) return notFound(ask);
  const { word } = stepAt(run, nowMs);
  const successes = examplesOf(operation, operation.success);
  if (!cancel(ask, run)) {
    const unchanged = successes.some(
      ({ value }) =>
        readPointer(value, kind.lifecycle.id) !== undefined &&
        readPointer(value, created.lifecycle.status) === word,
    );
    if (refusalNaming(operation, word) || !unchanged) return refuseIn(ask, word);
  }
  return changed(ask, run, successes[0]);
}

/** Deletes a run, in the words in which the provider allows that. */
export function answerDelete(ask: Ask): MockReply | undefined {
  const { operation, created, runSpec, memory, nowMs } = ask;
  const run = findRun(ask);
  if (!run) return notFound(ask);
  const { word } = stepAt(run, nowMs);
  const { deletable } = runSpec.facts;
  const isDeletable = deletable ? deletable.includes(word) : isTerminalWord(created.lifecycle, word);
  if (!isDeletable) return refuseIn(ask, word);
  const reply = changed(ask, run, examplesOf(operation, operation.success)[0]);
  memory.store.remove(run);
  return reply;
}

/** Cancels every run that was created with the same path parameters: all of a workflow. */
function cancelAll(ask: Ask): MockReply | undefined {
  const { matched, memory, kind, operation, runSpec } = ask;
  for (const run of memory.store.list(matched.provider)) {
    const isMeant = Object.entries(matched.params).every(
      ([name, value]) => run.fields[name] === idOfSlug(ask, name, value),
    );
    if (isMeant && belongsTo(run, matched.owner) && run.kind === kind.createdAs) cancel(ask, run);
  }
  const answer = runSpec.facts.answersIf?.[operation.id];
  const { body } = matched.request;
  if (!answer || !isRecord(body) || body[answer.field] !== answer.is) return undefined;
  const example = examplesOf(operation, operation.success).find(({ name }) => name === answer.example);
  return example && replyOf(example);
}

function cancel({ created, nowMs, memory }: Ask, run: RunRecord): boolean {
  const word = canceledWord(created.lifecycle);
  if (word === undefined || !canBecome(run, created.lifecycle, word, nowMs)) return false;
  interrupt(run, word, nowMs);
  memory.store.touch(run);
  return true;
}

/** The run as it is now, if the operation answers with a run; otherwise its example, with the run's id. */
function changed(ask: Ask, run: RunRecord, example: SpecExample | undefined): MockReply {
  const { kind, operation } = ask;
  if (!example) return { status: operation.success, headers: {}, body: undefined };
  const at = lookAt(ask, run);
  const isRun = readPointer(example.value, kind.lifecycle.status) !== undefined && hasId(ask, example);
  if (isRun) return replyOf(example, runBody(at));
  if (!isRecord(example.value)) return replyOf(example, retell(at, example.value));
  return replyOf(example, hasId(ask, example) ? fillIn(at, example.value, [example.value]) : example.value);
}

const hasId = ({ kind }: Ask, { value }: SpecExample): boolean =>
  readPointer(value, kind.lifecycle.id) !== undefined;
