import { createModzyClient, type Job } from '@runspec/modzy-client';

const modzy = createModzyClient({ token: () => 'token', teamId: 'team' });

// @ts-expect-error a key is a text or a function
createModzyClient({ apiKey: 1 });

/** Reads a job and cancels it. */
export async function cancel(): Promise<Job> {
  const job = await modzy.getJob({ path: { jobIdentifier: 'j1' } });
  // @ts-expect-error the parameter has another name
  await modzy.getJob({ path: { id: 'j1' } });
  // @ts-expect-error a status is a word
  const status: number = job.status;
  await modzy.cancelJob({ path: { jobIdentifier: 'j1' } });
  return { ...job, status: String(status) };
}
