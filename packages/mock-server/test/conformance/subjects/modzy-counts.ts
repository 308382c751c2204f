import { readTime } from '../checks/read-time.ts';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import type { Moment } from '../model/moment.ts';

type Body = Readonly<Record<string, unknown>>;

/** What has become of a run's inputs, as a reply tells it. */
export interface Counts {
  readonly total: number;
  readonly completed: number;
  readonly failed: number;
}

/** Holds counts against those that were seen before: none falls, and at one and the same time all replies tell the same. */
export function checkCounts(world: Moment, run: ModelRun, counts: Counts): void {
  const { total, completed, failed } = counts;
  const nowMs = world.nowMs();
  must(completed + failed <= total, `${completed} completed and ${failed} failed of ${total}`);
  const known = run.inputs?.length ?? run.seen.get('total');
  must(known === undefined || known === total, `the total is ${total}, not ${String(known)}`);
  run.seen.set('total', total);
  const before = run.seen.get('counts') as (Counts & { nowMs: number }) | undefined;
  if (before) {
    must(
      completed >= before.completed && failed >= before.failed,
      `${before.completed} completed and ${before.failed} failed before`,
    );
    const isSame = completed === before.completed && failed === before.failed;
    must(
      isSame || before.nowMs < nowMs || run.seen.get('stopped') === nowMs,
      'the counts differ from those of another reply at this time',
    );
  }
  run.seen.set('counts', { ...counts, nowMs });
}

/** Holds a job against the model: its inputs, counts, and the durations that go with its times. */
export function checkJob(world: Moment, run: ModelRun, body: Body, model: string): void {
  must((body['model'] as { identifier?: unknown }).identifier === model, `the model is not ${model}`);
  const word = String(body['status']);
  if (!('total' in body)) return;
  const [total, pending, completed, failed] = ['total', 'pending', 'completed', 'failed'].map((name) =>
    Number(body[name]),
  ) as [number, number, number, number];
  must(pending + completed + failed === total, 'the counts do not add up');
  checkCounts(world, run, { total, completed, failed });
  if (['OPEN', 'SUBMITTED'].includes(word))
    must(pending === total, 'inputs are dealt with before the job is executed');
  if (word === 'COMPLETED') {
    must(pending === 0, 'inputs are pending of a job that has completed');
    const isPartial = /partial|with-failures/.test(run.outcome);
    const isBad = run.outcome.includes('nothing-but-failures');
    must(
      total === 0 || failed > 0 === (isPartial || isBad),
      `${failed} of ${total} inputs failed of a run with the outcome ${run.outcome}`,
    );
    if (isBad) must(completed === 0, 'inputs succeeded of a run with nothing but failures');
  }
  const listed = (body['jobInputs'] as { identifier: string }[]).map(({ identifier }) => identifier);
  must(listed.length === total, `${listed.length} inputs are listed, of ${total}`);
  must(
    run.inputs === undefined || listed.join() === run.inputs.join(),
    `the inputs are ${String(run.inputs)}`,
  );
  checkDurations(world, run, body);
}

function checkDurations(world: Moment, run: ModelRun, body: Body): void {
  const submittedMs = readTime(body['submittedAt']);
  if (body['submittedAt'] !== undefined) {
    const expected = run.seen.get('submitted') ?? run.createdMs;
    must(run.waitsFor !== 'close', 'submittedAt is there before all input is');
    must(
      submittedMs === expected,
      `submittedAt is not when all input was there, ${new Date(Number(expected)).toISOString()}`,
    );
  }
  const { elapsedTime, queueTime } = body;
  if (elapsedTime !== undefined) {
    must(
      Number(elapsedTime) >= 0 && Number(elapsedTime) <= world.nowMs() - run.createdMs,
      'elapsedTime is longer than the run is old',
    );
    must(
      Number(run.seen.get('elapsed') ?? 0) <= Number(elapsedTime),
      `elapsedTime was ${String(run.seen.get('elapsed'))} before`,
    );
    must(
      queueTime === undefined || Number(queueTime) <= Number(elapsedTime),
      'queueTime is longer than elapsedTime',
    );
    run.seen.set('elapsed', elapsedTime);
  }
}
