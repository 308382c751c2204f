import type { ModelRun, ModelRunResults } from '@runspec/thymia-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { isRecord, readField, readText, readTexts } from '../read-field.ts';
import type { Run, RunError } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { thymiaStates } from './thymia-states.ts';

/** A Thymia model run. */
export type ThymiaRun = Run<ModelRunResults, ModelRun>;

/**
 * Maps Thymia's reply to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link thymiaStates} gives `unknown`.
 */
export function fromThymia(raw: ModelRun): ThymiaRun {
  const state = mapState(thymiaStates, readField(raw, 'status'));
  const results = readField(raw, 'results');
  return {
    provider: 'thymia',
    id: readText(raw, 'id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'createdAt')),
      startedAt: toUtc(readField(raw, 'runAt')),
      finishedAt: toUtc(readField(raw, 'completedAt')),
      error: state === 'failed' ? readError(raw) : undefined,
      // The client types the reply; only that there is an object is checked here.
      result:
        state === 'succeeded' && isRecord(results) ? (results as unknown as ModelRunResults) : undefined,
    }),
    warnings: readTexts(raw, 'warnings'),
    raw,
  };
}

/** The documentation advises to try again after ERR_INTERNAL only: the other codes are about the recording itself. */
function readError(raw: ModelRun): RunError {
  const code = readText(raw, 'errorCode');
  return {
    ...presentOnly({ code }),
    message: readText(raw, 'errorReason') ?? code ?? 'Thymia gave no reason.',
    retryable: code === 'ERR_INTERNAL',
  };
}
