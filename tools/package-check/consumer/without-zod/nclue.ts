import type { TaskRun } from '@runspec/nclue-client';
import { createNclueClient } from '@runspec/nclue-client/http';

const nclue = createNclueClient({ accessKey: 'access', secretKey: async () => 'secret' });

// @ts-expect-error both keys are needed
createNclueClient({ accessKey: 'access' });

/** Reads a run and deletes it. */
export async function remove(): Promise<TaskRun> {
  const run = await nclue.getTaskRun({ path: { run_id: 't1' } });
  // @ts-expect-error the path has an id
  await nclue.deleteTaskRun({ path: {} });
  await nclue.deleteTaskRun({ path: { run_id: run.run_id } });
  // @ts-expect-error there is no such path
  await nclue.http.GET('/task-runs/{id}', { params: { path: { id: 't1' } } });
  return run;
}
