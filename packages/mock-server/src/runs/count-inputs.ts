import { isRecord } from '../spec/is-record.ts';
import type { RunTimes } from './run-times.ts';

/** What has become of the inputs of a run that counts them. */
export interface InputCounts {
  readonly total: number;
  readonly completed: number;
  readonly failed: number;
}

/** The names of the inputs that a create request brings: the keys of `sources`. */
export function inputNames(input: unknown): string[] | undefined {
  const sources = isRecord(input) ? input['sources'] : undefined;
  return isRecord(sources) ? Object.keys(sources) : undefined;
}

/** The names of the inputs in an example, where a run lists them as `[{ identifier }]` or as `{ identifier: [] }`. */
export function inputNamesIn(listed: unknown): string[] {
  if (isRecord(listed) && Array.isArray(listed['identifier'])) return listed['identifier'].map(String);
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((item) => (isRecord(item) ? [String(item['identifier'])] : []));
}

/** Whether a body counts inputs. */
export function countsInputs(body: Readonly<Record<string, unknown>>): boolean {
  return ['total', 'completed', 'failed'].every((name) => typeof body[name] === 'number');
}

/**
 * How many inputs are dealt with by now: they are taken one after the other in the time that the run is executed, those that fail last.
 * @param ending - how the run's example ends, whose shares the run takes over.
 */
export function countInputs(
  total: number,
  ending: Readonly<Record<string, unknown>>,
  { planned, workedUntilMs }: RunTimes,
): InputCounts {
  const share = (name: string): number =>
    Number(ending[name] ?? 0) / Math.max(1, Number(ending['total'] ?? 0));
  const failing = Math.min(total, share('failed') > 0 ? Math.max(1, Math.round(total * share('failed'))) : 0);
  const completing = Math.min(total - failing, Math.round(total * share('completed')));
  const length = planned ? planned.endMs - planned.startMs : 0;
  const passed = planned ? workedUntilMs - planned.startMs : -1;
  const part = length > 0 ? Math.min(1, Math.max(0, passed / length)) : Number(passed >= 0);
  const settled = Math.floor((completing + failing) * part);
  const completed = Math.min(settled, completing);
  return { total, completed, failed: settled - completed };
}

/** Puts counts, input names and the durations that go with them into a body that has such fields, in place. */
export function writeCounts(
  body: Record<string, unknown>,
  names: readonly string[],
  { total, completed, failed }: InputCounts,
  times: RunTimes,
): void {
  const endMs = times.finishedAtMs ?? times.nowMs;
  const startMs = times.startedAtMs ?? endMs;
  const values: Record<string, unknown> = {
    total,
    completed,
    failed,
    pending: total - completed - failed,
    totalInputs: total,
    elapsedTime: endMs - times.submittedAtMs,
    queueTime: startMs - times.submittedAtMs,
    jobInputs: Array.isArray(body['jobInputs'])
      ? names.map((identifier) => ({ identifier }))
      : { identifier: [...names] },
  };
  for (const [name, value] of Object.entries(values)) if (Object.hasOwn(body, name)) body[name] = value;
}
