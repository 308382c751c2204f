import { ApiError, createThymiaClient, type ModelRun } from '@runspec/thymia-client';
import { createThymiaClient as createWithHttp } from '@runspec/thymia-client/http';

const thymia = createThymiaClient({ apiKey: async () => 'key', timeoutMs: 1000 });

// @ts-expect-error a key is needed
createThymiaClient({});
// @ts-expect-error milliseconds are a number
createThymiaClient({ apiKey: 'key', timeoutMs: '1s' });

/** Creates a run and reads it. */
export async function follow(signal: AbortSignal): Promise<ModelRun> {
  const { id, recordingUploadUrl } = await thymia.createModelRun({
    body: { user: { userLabel: 'u1', dateOfBirth: '1990-01-31', birthSex: 'FEMALE' }, language: 'en-GB' },
  });
  const texts: string[] = [id, recordingUploadUrl];
  // @ts-expect-error the path has an id
  await thymia.getModelRun({ path: {} });
  // @ts-expect-error there is no such method
  thymia.cancelModelRun;
  const run = await thymia.getModelRun({ path: { model_run_id: texts[0] ?? '' }, signal });
  // @ts-expect-error a status is a word
  const status: number = run.status;
  // @ts-expect-error the openapi-fetch client is in another entry
  thymia.http;
  const { http } = createWithHttp({ apiKey: 'key' });
  const { data, error } = await http.GET('/v1/models/mental-wellness/{model_run_id}', {
    params: { path: { model_run_id: id } },
  });
  // @ts-expect-error there is no such path
  await http.GET('/v1/models');
  return error ? run : (data ?? { ...run, status: String(status) });
}

/** Tells what an error is. */
export const describe = (error: unknown): string =>
  error instanceof ApiError ? `${error.status} ${error.requestId ?? ''}` : String(error);
