import { readTime } from '../checks/read-time.ts';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import type { Moment } from '../model/moment.ts';
import { observe } from '../model/timeline.ts';
import { checkCounts } from './modzy-counts.ts';
import type { ResultsWay } from './subject.ts';

type Items = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Whether the run was ever executed, as far as the model knows. */
function wasExecuted(world: Moment, run: ModelRun): 'yes' | 'no' | 'maybe' {
  const stage = run.timeline.find(({ word }) => word === world.subject.executed);
  if (!stage || stage.from > world.nowMs()) return 'no';
  return stage.isCertain && stage.to <= world.nowMs() ? 'yes' : 'maybe';
}

const statusOf = (is: 'yes' | 'no' | 'maybe'): readonly number[] =>
  is === 'yes' ? [200] : is === 'no' ? [404] : [200, 404];

/** The results of a job: none before it is executed; then as many as the job counts, and finished when it is. */
export const resultsOf: ResultsWay = {
  operation: 'getJobResults',
  call: (id) => ({ operation: 'getJobResults', method: 'GET', path: `/results/${id}` }),
  statuses: (world, run) => statusOf(wasExecuted(world, run)),
  check(world, run, { status, body }) {
    if (status !== 200) return;
    const { jobIdentifier, total, completed, failed, finished, results, failures } = body as {
      jobIdentifier: string;
      total: number;
      completed: number;
      failed: number;
      finished: boolean;
      results: Items;
      failures?: Items;
    };
    must(jobIdentifier === run.id, 'the results are of another job');
    const { terminal } = world.subject;
    const isEnd = (word: string): boolean => terminal.includes(word);
    observe(
      run.timeline,
      run.timeline.map(({ word }) => word).filter((word) => isEnd(word) === finished),
      world.nowMs(),
    );
    must(finished || world.nowMs() >= run.createdMs, 'finished');
    checkCounts(world, run, { total, completed, failed });
    const [done, broken] = [Object.keys(results), Object.keys(failures ?? {})];
    must(
      done.length === completed && broken.length === failed,
      'there are not as many results and failures as are counted',
    );
    if (run.inputs)
      for (const name of [...done, ...broken]) must(run.inputs.includes(name), `there is no input ${name}`);
    for (const item of [...Object.values(results), ...Object.values(failures ?? {})]) {
      const [startMs, endMs] = [readTime(item['startTime']), readTime(item['endTime'])];
      if (Number.isNaN(startMs) || Number.isNaN(endMs)) continue;
      must(
        startMs >= run.createdMs && endMs >= startMs && endMs <= world.nowMs(),
        'the times of a result are not in order',
      );
    }
    const before = (run.seen.get('done') ?? []) as string[];
    must(
      before.every((name) => done.includes(name)),
      `there were results of ${before.join()} before`,
    );
    run.seen.set('done', done);
  },
};

/** The output of one input: there once the results have it. */
export const outputOf: ResultsWay = {
  operation: 'getJobOutput',
  call: (id, run, choice) => {
    const names = run?.inputs ?? [];
    const name = names[choice % Math.max(1, names.length)] ?? 'none';
    const output = choice % 7 === 0 ? 'nothing.json' : 'results.json';
    return {
      operation: 'getJobOutput',
      method: 'GET',
      path: `/results/${id}/datasource/${name}/output/${output}`,
    };
  },
  statuses: (world, run, { path }) => {
    const [, , , , name = '', , output] = path.split('/');
    if (output === 'nothing.json' || name === 'none') return [404];
    const known = (run.seen.get('done') ?? []) as string[];
    return known.includes(name) ? [200] : statusOf(wasExecuted(world, run) === 'no' ? 'no' : 'maybe');
  },
  check(_world, run, { status }, { path }) {
    const name = path.split('/')[4] ?? '';
    const done = (run.seen.get('done') ?? []) as string[];
    if (status === 200 && !done.includes(name)) run.seen.set('done', [...done, name]);
  },
};
