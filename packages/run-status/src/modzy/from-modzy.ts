import type { Job, JobResults } from '@runspec/modzy-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { isRecord, readCount, readField, readKeys, readText } from '../read-field.ts';
import type { Run, RunError, RunProgress, RunState } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { modzyStates } from './modzy-states.ts';

/** A Modzy job. It has a `result` in every state that it can end in, if Modzy has one: of a job that did not complete, for the inputs done by then. */
export type ModzyRun = Run<JobResults, Job>;

/**
 * Maps Modzy's job, and its results if they are at hand, to a run. Never throws, whatever it is fed: what is not as specified is left out, and a
 * word that is not in {@link modzyStates} gives `unknown`.
 *
 * Modzy calls a job COMPLETED however its inputs fared. Here it is `succeeded` if any input succeeded (look at
 * `progress.failed`), and `failed` if there was nothing but failures. Where neither the job nor the results count, the inputs that the
 * results of a COMPLETED job name are counted.
 */
export function fromModzy(raw: Job, results?: JobResults): ModzyRun {
  const told = mapState(modzyStates, readField(raw, 'status'));
  const counted = told === 'succeeded' ? countInputs(results) : undefined;
  const progress = readProgress(raw) ?? readProgress(results) ?? counted;
  const state = refine(told, progress);
  return {
    provider: 'modzy',
    id: readText(raw, 'jobIdentifier') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'createdAt')) ?? toUtc(readField(raw, 'submittedAt')),
      progress,
      error: state === 'failed' ? readError(progress, results) : undefined,
      result: isRecord(results) ? results : undefined,
    }),
    warnings: [],
    raw,
  };
}

function refine(state: RunState, progress: RunProgress | undefined): RunState {
  return state === 'succeeded' && progress && progress.failed > 0 && progress.succeeded === 0
    ? 'failed'
    : state;
}

function readProgress(counts: unknown): RunProgress | undefined {
  const total = readCount(counts, 'total');
  const succeeded = readCount(counts, 'completed');
  const failed = readCount(counts, 'failed');
  return total === undefined || succeeded === undefined || failed === undefined
    ? undefined
    : { total, succeeded, failed };
}

/** Only of a job that went through all of its inputs do the two maps name all of them. */
function countInputs(results: unknown): RunProgress | undefined {
  const succeeded = readKeys(results, 'results').length;
  const failed = readKeys(results, 'failures').length;
  const total = succeeded + failed;
  return total === 0 ? undefined : { total, succeeded, failed };
}

/** A job has no reason of its own; its failed inputs have. */
function readError(progress: RunProgress | undefined, results: JobResults | undefined): RunError {
  const [first] = readKeys(results, 'failures');
  const reason =
    first === undefined ? undefined : readText(readField(readField(results, 'failures'), first), 'error');
  const count =
    progress && progress.failed > 0 ? `${progress.failed} of ${progress.total} inputs failed` : undefined;
  const message = [count, reason].filter((part) => part !== undefined).join(': ');
  return { message: message || 'Modzy gave no reason.', retryable: false };
}
