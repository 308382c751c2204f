import type { MockReply } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';
import { type Ask, findRun, lookAt } from './ask.ts';
import { release } from './change-run.ts';
import { readOutcome } from './outcome.ts';
import { notFound, refuseIn } from './refuse.ts';
import { runBody } from './run-body.ts';
import { stepAt } from './run-record.ts';
import { examplesOf, replyOf } from './spec-example.ts';
import { triggerInBytes, triggerPrefix } from './trigger.ts';
import { unknownOutcome } from './unknown-outcome.ts';

/**
 * Takes input for a run that waits for it. An operation that answers with the run says that all input is there; one that answers with
 * nothing adds to an input, whose name is the path parameter after the run's. An input that begins with `mock:` chooses what becomes of it.
 * @returns undefined for an operation that is not about a run (limits).
 */
export function answerInput(ask: Ask): MockReply | undefined {
  const { matched, operation, kind, created, runSpec, nowMs } = ask;
  if (!Object.hasOwn(matched.params, kind.runParam)) return undefined;
  const run = findRun(ask);
  if (!run) return notFound(ask);
  const tooLarge = examplesOf(operation, 413)[0];
  const limit = runSpec.facts.maxInputBytes?.[operation.id];
  if (tooLarge && limit !== undefined && matched.request.bytes.length > limit) return replyOf(tooLarge);
  if (!run.isWaiting) return refuseIn(ask, stepAt(run, nowMs).word);
  const trigger = triggerInBytes(matched.request);
  const outcome = trigger === undefined ? run.outcome : readOutcome(created, trigger);
  if (!outcome)
    return unknownOutcome(created, matched.provider, `${triggerPrefix}… in the input`, trigger ?? '');
  run.outcome = outcome;
  const example = examplesOf(operation, operation.success).find(({ value }) => isRecord(value));
  if (example) {
    release(run, created.lifecycle, nowMs);
    ask.memory.store.touch(run);
    return replyOf(example, runBody(lookAt(ask, run)));
  }
  const name = Object.entries(matched.params).find(([param]) => param !== kind.runParam)?.[1];
  if (run.inputs && name !== undefined) run.inputs = [...new Set([...run.inputs, name])];
  ask.memory.store.touch(run);
  return { status: operation.success, headers: {}, body: undefined };
}
