import type { Prediction as Raw } from '@runspec/replicate-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { readField, readText } from '../read-field.ts';
import type { Run, RunError } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { replicateStates } from './replicate-states.ts';

/** Replicate's run. */
export type ReplicateRun = Run<NonNullable<Raw['output']>, Raw>;

/**
 * Maps Replicate's reply to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link replicateStates} gives `unknown`.
 */
export function fromReplicate(raw: Raw): ReplicateRun {
  const state = mapState(replicateStates, readField(raw, 'status'));
  return {
    provider: 'replicate',
    id: readText(raw, 'id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'created_at')),
      startedAt: toUtc(readField(raw, 'started_at')),
      finishedAt: toUtc(readField(raw, 'completed_at')),
      error: state === 'failed' ? readError(raw) : undefined,
      result:
        state === 'succeeded'
          ? ((readField(raw, 'output') ?? undefined) as NonNullable<Raw['output']> | undefined)
          : undefined,
    }),
    warnings: [],
    raw,
  };
}

function readError(raw: Raw): RunError {
  const message = readText(raw, 'error') ?? 'Replicate gave no reason.';
  const code = /\bE\d{4}\b/.exec(message)?.[0];
  // Of the codes whose advice is known here, only the one of an unknown error says to try again ([codes]).
  return { ...presentOnly({ code }), message, retryable: code === 'E1000' };
}
