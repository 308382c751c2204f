import { inspect } from 'node:util';
import type { ReplyCheck } from '../checks/create-reply-check.ts';
import type { SpecDocument } from '../spec/spec-document.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Call, Owner, System, Told } from '../system/system.ts';
import type { Coverage } from './coverage.ts';
import { Disagreement, must } from './disagreement.ts';
import type { ModelRun } from './model-run.ts';

/** The model of a sequence, and the mock that it is held against. */
export interface World {
  readonly subject: Subject;
  readonly spec: SpecDocument;
  readonly system: System;
  readonly coverage: Coverage;
  /** Every run that was created, the oldest first; deleted ones too. */
  runs: ModelRun[];
  /** The commands so far, in words. */
  readonly transcript: string[];
  nowMs(): number;
  /**
   * Asks the mock, and holds the reply against the spec.
   * @param owner - undefined: without a key.
   * @param statuses - those that the model allows.
   * @throws {Disagreement} if the status is another one, or the reply is not as documented.
   */
  ask(owner: Owner | undefined, call: Call, statuses: readonly number[], about?: About): Promise<Told>;
}

/** What a request is about. */
export interface About {
  readonly run?: ModelRun;
  /** Whether it is refused in Prism's form where the spec documents no refusal. */
  readonly mayBeProblem?: boolean;
}

export interface WorldParts {
  readonly subject: Subject;
  readonly spec: SpecDocument;
  readonly system: System;
  readonly check: ReplyCheck;
  readonly coverage: Coverage;
}

/** An empty world: nothing was created yet. */
export function createWorld({ subject, spec, system, check, coverage }: WorldParts): World {
  const nowMs = (): number => system.clock.now();
  return {
    subject,
    spec,
    system,
    coverage,
    runs: [],
    transcript: [],
    nowMs,
    ask: async (owner, call, statuses, { run, mayBeProblem = false } = {}) => {
      const told = await system.send(call, owner === undefined ? {} : subject.keys(owner));
      try {
        must(statuses.includes(told.status), `the status can only be ${statuses.join(' or ')}`);
        const isProblem = mayBeProblem && /problem\+json/.test(told.headers['content-type'] ?? '');
        const operation = subject.borrowed?.[`${call.operation} ${told.status}`] ?? call.operation;
        const wrong = isProblem ? [] : check(operation, told);
        must(wrong.length === 0, () => wrong.join('; '));
      } catch (error) {
        throw explain(error, call, told, nowMs());
      }
      coverage.reply(call.operation, run?.outcome ?? '-', told.status);
      return told;
    },
  };
}

/** Names the request and the reply that an error is about. */
export function explain(error: unknown, { method, path, body }: Call, told: Told, nowMs: number): unknown {
  if (!(error instanceof Disagreement) || error.cause !== undefined) return error;
  const sent = body === undefined ? '' : ` ${inspect(body, { breakLength: Number.POSITIVE_INFINITY })}`;
  const got = inspect(told.body, { depth: 6, breakLength: 110, maxStringLength: 200, maxArrayLength: 12 });
  return new Disagreement(
    `${method} ${path}${sent}: ${error.message}\n  at ${new Date(nowMs).toISOString()} the reply was ${told.status} ${got.slice(0, 3000)}`,
    { cause: error },
  );
}
