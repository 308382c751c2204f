import type { Run, RunSource, RunState } from '../src/index.ts';

/** A run with nothing in it but a state. */
export function runIn(state: RunState, extra: Partial<Run> = {}): Run {
  return {
    provider: 'fake',
    id: 'r1',
    state,
    providerStatus: state.toUpperCase(),
    warnings: [],
    raw: {},
    ...extra,
  };
}

/** A source that answers from a list, the last answer for ever. An answer that is an Error is thrown. */
export function fakeSource(answers: readonly (Run | Error)[]): RunSource & { readonly checks: number[] } {
  const checks: number[] = [];
  return {
    provider: 'fake',
    intervalMs: 5,
    checks,
    get: async () => {
      const answer = answers[Math.min(checks.length, answers.length - 1)];
      checks.push(performance.now());
      if (answer instanceof Error || !answer) throw answer ?? new Error('no answers');
      return answer;
    },
  };
}

/** An error such as the clients throw for a reason that passes. */
export function passingError(retryAfterMs?: number): Error {
  return Object.assign(new Error('busy'), {
    isRetryable: true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
