import type { Progress } from './follow-run.ts';
import type { RunSource } from './run-source.ts';
import type { WatchOptions } from './wait-options.ts';

/**
 * Where a watch begins: anew, or where an earlier one of the same run was.
 * @throws {RangeError} if `resume` is about another run.
 */
export function startProgress(
  { provider }: Pick<RunSource, 'provider'>,
  id: string,
  { resume }: Pick<WatchOptions, 'resume'>,
): Progress {
  const now = Date.now();
  if (!resume) return { provider, id, startedAtMs: now, nextCheckAtMs: now, checks: 0 };
  if (resume.provider !== provider || resume.id !== id)
    throw new RangeError(
      `resume is about the run ${resume.id} of ${resume.provider}, not about ${id} of ${provider}`,
    );
  // A clock that was set back since does not postpone the next check for long.
  return { ...resume, startedAtMs: Math.min(resume.startedAtMs, now) };
}
