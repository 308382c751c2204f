import type { TaskRun } from '@runspec/nclue-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { readCount, readField, readText } from '../read-field.ts';
import type { Run, RunError } from '../run.ts';
import { toUtc } from '../to-utc.ts';
import { nclueStates } from './nclue-states.ts';

/** Where the result of a task run is: a TSV file in Object Storage, which the API does not serve. */
export interface NclueResult {
  bucket: string;
  path: string;
  /** Lines of the feature that the run used. Absent if not sent. */
  lineCount?: number;
}

/** An NCLUE task run. */
export type NclueRun = Run<NclueResult, TaskRun>;

/** How to read NCLUE's replies. */
export interface NclueOptions {
  /**
   * The zone that NCLUE's times are in, which it sends without one: an IANA name or `±HH:MM`, at most 23:59.
   * @default 'Asia/Seoul', by what is likely: the provider does not say
   */
  timeZone?: string;
}

/**
 * Maps NCLUE's reply to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link nclueStates} gives `unknown`.
 */
export function fromNclue(raw: TaskRun, options: NclueOptions = {}): NclueRun {
  const { timeZone = 'Asia/Seoul' } = options;
  const state = mapState(nclueStates, readField(raw, 'status'));
  return {
    provider: 'nclue',
    id: readText(raw, 'run_id') ?? '',
    state,
    providerStatus: readText(raw, 'status') ?? '',
    ...presentOnly({
      createdAt: toUtc(readField(raw, 'created_at'), timeZone),
      finishedAt: toUtc(readField(raw, 'completed_at'), timeZone),
      error: state === 'failed' ? readError(raw) : undefined,
      result: state === 'succeeded' ? readResult(raw) : undefined,
    }),
    warnings: [],
    raw,
  };
}

function readResult(raw: TaskRun): NclueResult | undefined {
  const bucket = readText(raw, 'result_bucket');
  const path = readText(raw, 'result_file_path');
  if (bucket === undefined || path === undefined) return undefined;
  return { bucket, path, ...presentOnly({ lineCount: readCount(raw, 'line_count') }) };
}

/** `fail_message` is a word such as DUPLICATE_USERID; NCLUE sends no sentence and names no word worth a second try. */
function readError(raw: TaskRun): RunError {
  const code = readText(raw, 'fail_message');
  return { ...presentOnly({ code }), message: code ?? 'NCLUE gave no reason.', retryable: false };
}
