import type { CreatedModelRun, CreateModelRunRequest, ThymiaClient } from '@runspec/thymia-client';
import { requireClient } from '../require-client.ts';
import { requireText } from '../require-reply.ts';
import type { CreatesRuns, RunSource } from '../run-source.ts';
import { fromThymia, type ThymiaRun } from './from-thymia.ts';

/** Thymia's model runs. The API has no list and no cancel. */
export interface ThymiaRuns
  extends RunSource<ThymiaRun>,
    CreatesRuns<CreateModelRunRequest, CreatedModelRun> {}

/**
 * The model runs of a Thymia client.
 *
 * A created run is `awaiting_input` until its recording is sent to `raw.recordingUploadUrl`. Checks are 3 seconds
 * apart, as the provider's quickstart advises.
 * @throws {TypeError} if there is no client.
 */
export function thymiaRuns(client: ThymiaClient): ThymiaRuns {
  requireClient('thymia', client);
  return {
    provider: 'thymia',
    intervalMs: 3000,
    keptForMs: 43_200_000, // 12 hours, where the create request had `deleteData`.
    get: async (id, options) =>
      fromThymia(await client.getModelRun({ path: { model_run_id: id }, ...options })),
    create: async (body, options) => {
      const raw = await client.createModelRun({ body, ...options });
      return {
        provider: 'thymia',
        id: requireText({ provider: 'thymia', operation: 'createModelRun' }, raw, 'id'),
        raw,
      };
    },
  };
}
