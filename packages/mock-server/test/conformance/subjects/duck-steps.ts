import { readTime } from '../checks/read-time.ts';
import { must } from '../model/disagreement.ts';
import { observe } from '../model/timeline.ts';
import type { ResultsWay } from './subject.ts';

interface Step {
  readonly id: string;
  readonly run_id: string;
  readonly status: string;
  readonly created_at: string;
  readonly started_at?: string;
  readonly finished_at?: string;
}

const order = ['PENDING', 'RUNNING'];
const ended = ['SUCCESS', 'FAILED', 'SKIPPED', 'CANCELLED'];
const rank = (status: string): number => (ended.includes(status) ? 2 : order.indexOf(status));

/** The steps of a run: the same ones from its creation on, none goes back, and each agrees with the run. */
export const stepsOf: ResultsWay = {
  operation: 'listModelRunSteps',
  call: (id) => ({ operation: 'listModelRunSteps', method: 'GET', path: `/model-runs/${id}/steps` }),
  statuses: () => [200],
  check(world, run, { body }) {
    const steps = (body as { data: Step[] }).data;
    const ids = steps.map(({ id }) => id).join();
    const known = run.seen.get('step ids');
    must(
      steps.length > 0 && (known === undefined || known === ids),
      `the steps were ${String(known)} before`,
    );
    run.seen.set('step ids', ids);
    const times = (name: 'started_at' | 'finished_at') => steps.flatMap((step) => step[name] ?? []);
    for (const step of steps) {
      must(step.run_id === run.id, `step ${step.id} is of another run`);
      const before = run.seen.get(`step ${step.id}`) as Step | undefined;
      if (before) {
        must(rank(step.status) >= rank(before.status), `step ${step.id} was ${before.status} before`);
        if (rank(before.status) === 2)
          must(
            before.status === step.status && before.finished_at === step.finished_at,
            `step ${step.id} had ended as ${before.status}`,
          );
      }
      run.seen.set(`step ${step.id}`, step);
      must(
        (rank(step.status) === 2) === (step.finished_at !== undefined),
        `step ${step.id}, ${step.status}, has the wrong times`,
      );
      if (rank(step.status) === 0)
        must(step.started_at === undefined, `step ${step.id} has begun before its turn`);
      const inOrder = [step.created_at, step.started_at, step.finished_at].flatMap((time) =>
        time === undefined ? [] : readTime(time),
      );
      must(
        inOrder.every((ms, at) => at === 0 || ms >= (inOrder[at - 1] ?? 0)),
        `the times of step ${step.id} are not in order`,
      );
    }
    for (const time of [...times('started_at'), ...times('finished_at')]) {
      must(readTime(time) >= Math.floor(run.createdMs / 1000) * 1000, 'a step is older than its run');
      must(readTime(time) <= world.nowMs(), 'a step lies in the future');
    }
    const agreed = steps.every(({ status }) => rank(status) === 0)
      ? ['PENDING', 'RUNNING']
      : steps.every(({ status }) => status === 'SUCCESS')
        ? // Whoever stops a run can be too late for its steps; one that fails by itself has a step that did.
          ['SUCCESS', 'RUNNING', 'CANCELLED', ...(run.end === 'FAILED' ? [] : ['FAILED'])]
        : steps.some(({ status }) => rank(status) < 2)
          ? ['RUNNING']
          : ['FAILED', 'CANCELLED'];
    // Which steps there are tells where the run is: never an end that is not the run's.
    observe(run.timeline, agreed, world.nowMs());
  },
};

/** The test results of a step: of that step, and none before its model is built. */
export const testResultsOf: ResultsWay = {
  operation: 'listModelTestResults',
  call: (id, run, choice) => {
    const ids = String(run?.seen.get('step ids') ?? '').split(',');
    const step =
      (choice % 4 === 0 ? undefined : ids[choice % ids.length]) || '11111111-0000-4000-8000-000000000000';
    return {
      operation: 'listModelTestResults',
      method: 'GET',
      path: `/model-runs/${id}/steps/${step}/test-results`,
    };
  },
  statuses: (_world, run, { path }) => [isKnown(run.seen.get('step ids'), path) ? 200 : 404],
  check(world, run, { status, body }, { path }) {
    if (status !== 200) return;
    const id = stepIn(path);
    const results = (
      body as { data: { id: string; run_step_id: string; status: string; created_at: string }[] }
    ).data;
    for (const result of results) {
      must(result.run_step_id === id, `test result ${result.id} is of another step`);
      must(readTime(result.created_at) <= world.nowMs(), `test result ${result.id} lies in the future`);
    }
    const before = run.seen.get(`tests ${id}`);
    must(
      before === undefined || before === '[]' || before === JSON.stringify(results),
      `the test results of ${id} have changed`,
    );
    run.seen.set(`tests ${id}`, JSON.stringify(results));
    const step = run.seen.get(`step ${id}`) as Step | undefined;
    if (step && rank(step.status) === 2 && step.started_at === undefined)
      must(results.length === 0, 'there are results of a model that was never built');
    if (step?.status === 'SUCCESS')
      must(
        results.every((one) => one.status === 'PASS'),
        `step ${id} has succeeded, and a test has not`,
      );
    if (
      run.timeline.at(0)?.word === 'PENDING' &&
      (run.timeline[1]?.from ?? Number.POSITIVE_INFINITY) > world.nowMs()
    )
      must(results.length === 0, 'there are results before the model is built');
  },
};

const stepIn = (path: string): string => path.split('/')[4] ?? '';
const isKnown = (ids: unknown, path: string): boolean =>
  String(ids ?? '')
    .split(',')
    .includes(stepIn(path));
