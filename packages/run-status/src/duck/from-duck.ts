import type { ModelRun } from '@runspec/duck-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { readField, readText, readTexts } from '../read-field.ts';
import type { Run } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { duckStates } from './duck-states.ts';

/** A Duck model run. It has no result of its own: the models it built are in the catalog, its steps in `listModelRunSteps`. */
export type DuckRun = Run<never, ModelRun>;

/**
 * Maps Duck's reply to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link duckStates} gives `unknown`. The compiler's warnings are the run's warnings.
 */
export function fromDuck(raw: ModelRun): DuckRun {
  const state = mapState(duckStates, readField(raw, 'status'));
  return {
    provider: 'duck',
    id: readText(raw, 'id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'created_at')),
      startedAt: toUtc(readField(raw, 'started_at')),
      finishedAt: toUtc(readField(raw, 'finished_at')),
      error:
        state === 'failed'
          ? { message: readText(raw, 'error_message') ?? 'Duck gave no reason.', retryable: false }
          : undefined,
    }),
    warnings: readTexts(readField(raw, 'compile_diagnostics'), 'warnings'),
    raw,
  };
}
