import { createDuckClient } from '@runspec/duck-client';
import { type DuckRuns, duckRuns } from '@runspec/run-status/duck';

/** A reply: a word of a run, or a status with headers. */
export type Answer = string | { status: number; headers: Readonly<Record<string, string>> };

/** Duck, by its real client and source, at a server that is a list of answers; the last one stays. */
export interface ScriptedDuck {
  readonly runs: DuckRuns;
  /** When each request came, in milliseconds since the first one. */
  readonly askedAtMs: readonly number[];
}

export function scriptedDuck(answers: readonly Answer[]): ScriptedDuck {
  const { fetch, askedAtMs } = scriptedFetch(answers, (word) => ({ id: 'r1', status: word }));
  return { runs: duckRuns(createDuckClient({ token: 'not-a-key', fetch })), askedAtMs };
}

/** A `fetch` that answers from a list at once; the last answer stays. Words are put into a body. */
export function scriptedFetch(
  answers: readonly Answer[],
  bodyOf: (word: string) => object,
): { fetch: () => Promise<Response>; askedAtMs: number[] } {
  const askedAtMs: number[] = [];
  let firstAt: number | undefined;
  return {
    askedAtMs,
    fetch: async () => {
      firstAt ??= performance.now();
      const answer = answers[Math.min(askedAtMs.length, answers.length - 1)] ?? '';
      askedAtMs.push(performance.now() - firstAt);
      return typeof answer === 'string'
        ? Response.json(bodyOf(answer))
        : Response.json({}, { status: answer.status, headers: { ...answer.headers } });
    },
  };
}
