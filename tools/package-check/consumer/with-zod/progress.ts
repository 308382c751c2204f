import { createDuckClient } from '@runspec/duck-client';
import { createRunTracker, learned, remainingMs, waitForRun, watchRun } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { type ProgressStream, showProgress } from '@runspec/run-status/progress';

/** Shows what all three ways to wait tell. Its types do without those of Node. */
export async function showAll(stream: ProgressStream): Promise<number | undefined> {
  const source = duckRuns(createDuckClient({ apiKey: 'key' }));
  const { model } = learned();
  const progress = showProgress({ stream, modelOf: () => model });
  await waitForRun(source, 'r1', { onChange: (run) => progress.update(run, { label: 'mine' }) });
  for await (const run of progress.follow(watchRun(source, 'r2'))) {
    const projectName: string | undefined = run.raw.project_name;
    // @ts-expect-error a run that went through keeps its type
    const state: 'done' = run.state;
    if (projectName === state) break;
  }
  for await (const { error } of progress.follow(createRunTracker({ duck: source })))
    if (error) progress.update(error);
  // @ts-expect-error news is a run
  progress.update('r1');
  progress.close();
  return remainingMs(model, 1_000);
}
