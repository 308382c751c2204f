import type { MockReply } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';
import type { Ask } from './ask.ts';
import { lookAt } from './ask.ts';
import { inputNames } from './count-inputs.ts';
import { saidFields } from './echo-fields.ts';
import { findPath } from './find-path.ts';
import { readPointer } from './json-pointer.ts';
import { drawOutcome, type Outcome, readOutcome } from './outcome.ts';
import { planSteps } from './plan-steps.ts';
import { exampleInputs, fillIn, type RunAt, runBody } from './run-body.ts';
import { formOf } from './run-kind.ts';
import type { RunPlan } from './run-plan.ts';
import type { RunRecord } from './run-record.ts';
import { idOfSlug } from './slug-id.ts';
import { examplesOf, replyOf } from './spec-example.ts';
import { triggerInBytes, triggerInJson, triggerPrefix } from './trigger.ts';
import { unknownOutcome } from './unknown-outcome.ts';
import { uploadField, uploadPath } from './upload-field.ts';

/** The request header that chooses what becomes of the run it creates. */
export const outcomeHeader = 'x-mock-outcome';

/** Creates a run, in its first state. */
export function answerCreate(ask: Ask): MockReply | undefined {
  const { matched, operation, memory, created, runSpec } = ask;
  const { headers, body: said } = matched.request;
  const chosen = headers[outcomeHeader] ?? triggerInJson(said) ?? triggerInBytes(matched.request);
  const plan = memory.options.planRun?.({ ...matched, kind: created.lifecycle.kind });
  const weights = plan?.outcomes ?? memory.options.outcomes ?? { success: 1 };
  const outcome =
    chosen === undefined ? drawOutcome(created, weights, memory.random) : readOutcome(created, chosen);
  if (!outcome) {
    const where = headers[outcomeHeader] === undefined ? `${triggerPrefix}… in the body` : outcomeHeader;
    return unknownOutcome(created, matched.provider, where, chosen ?? '');
  }
  const run = newRun(ask, outcome, plan);
  memory.store.add(run);
  matched.onCreated?.(run.id);
  const at = lookAt(ask, run);
  const examples = examplesOf(operation, operation.success);
  const ofWord = examples.find(({ value }) => readPointer(value, created.lifecycle.status) === at.word);
  const example = ofWord ?? examples[0];
  if (!example || !isRecord(example.value)) return undefined;
  const body = createdBody(at, example.value, examples.map(({ value }) => value).filter(isRecord));
  const field = uploadField(runSpec.spec, operation);
  if (field && run.uploadToken !== undefined)
    body[field.name] = `${matched.baseUrl}${uploadPath(run.id)}?token=${run.uploadToken}`;
  return replyOf(example, body);
}

/** The run as the get operation shows it, if the create operation answers with just that. */
function createdBody(
  at: RunAt,
  example: Record<string, unknown>,
  examples: readonly Record<string, unknown>[],
) {
  const body = runBody(at);
  const isRun =
    isRecord(body) &&
    Object.keys(example).every((name) => at.kind.forms.some(({ value }) => Object.hasOwn(value, name)));
  const hasAll =
    at.form !== undefined && Object.keys(at.form.value).every((name) => Object.hasOwn(example, name));
  return isRun && hasAll ? body : fillIn(at, example, examples);
}

function newRun(ask: Ask, outcome: Outcome, plan: RunPlan | undefined): RunRecord {
  const { matched, operation, memory, created, runSpec, nowMs } = ask;
  const { random, options } = memory;
  const { facts } = runSpec;
  const { lifecycle } = created;
  const jitter = (ms: number): number => Math.round(ms * (0.75 + random.next() / 2));
  const queueMs = plan?.queueMs ?? jitter(options.queueMs ?? 2000);
  const durations = { queueMs, runMs: plan?.runMs ?? jitter(options.runMs ?? 20_000) };
  const { body } = matched.request;
  const waits = facts.waitsWithout;
  const lacks = waits !== undefined && isRecord(body) && body[waits.field] === undefined;
  const upload = uploadField(runSpec.spec, operation);
  const isWaiting = lacks || upload !== undefined;
  const path = lacks ? [waits.word] : pathTo(ask, outcome.word);
  const steps = planSteps(lifecycle, isWaiting ? path.slice(0, 1) : path, nowMs, durations);
  const inputs = facts.inputsIn === undefined ? undefined : lacks ? [] : given(ask, facts.inputsIn, outcome);
  return {
    provider: matched.provider,
    kind: lifecycle.kind,
    id: random.uuid(),
    owner: matched.owner,
    number: memory.nextNumber(),
    createdAtMs: nowMs,
    outcome,
    ...durations,
    fields: saidFields(body, idsIn(ask), runSpec.isRepeated),
    steps,
    isWaiting,
    ...(inputs ? { inputs } : {}),
    ...(upload ? { uploadToken: random.uuid() } : {}),
  };
}

/** The path parameters, slugs as the ids that replies have for them. */
function idsIn(ask: Ask): Record<string, string> {
  const params = Object.entries(ask.matched.params);
  return Object.fromEntries(params.map(([name, value]) => [name, idOfSlug(ask, name, value)]));
}

/** From the usual first word, or from the first other one that leads there. */
function pathTo({ created: { lifecycle } }: Ask, word: string): string[] {
  for (const first of lifecycle.initial) {
    const path = findPath(lifecycle, first, word);
    if (path) return path;
  }
  return lifecycle.initial.slice(0, 1);
}

function given({ matched, created }: Ask, field: string, { word, example }: Outcome): string[] {
  const { body } = matched.request;
  return (
    inputNames(isRecord(body) ? body[field] : undefined) ?? exampleInputs(formOf(created, word, example))
  );
}
