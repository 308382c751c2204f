import type { MockReply } from '../exchange/mock-request.ts';
import { isJson } from '../exchange/read-body.ts';
import { type Ask, findRun } from '../runs/ask.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { RunChange } from '../runs/run-store.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { BoundedMap } from './bounded-map.ts';
import { keepText } from './kept-text.ts';

/** What operations that show one run have answered, for as long as it holds. */
export interface ReplyCache {
  /**
   * Answers a request about one run.
   * @param make - makes the reply for `ask.nowMs`, from the run, the operation and that time alone. Each part of it must go one way
   *   only while the run is in one word: a time that is not yet over moves on, a count grows.
   */
  answer(ask: Ask, make: (ask: Ask) => MockReply | undefined): MockReply | undefined;
  /** To be told of every change of a run. */
  forget(change: RunChange): void;
  /** Forgets everything: the spec that the replies were made from is another one. */
  clear(): void;
}

/** A reply that holds from one virtual time to another, both included; without one, it is another at every time. */
interface Known {
  readonly fromMs: number;
  readonly toMs: number;
  readonly reply?: MockReply;
}

/** Characters; what a run's reply takes up beside its text is counted as a thousand of them. */
const defaultWeight = 16_000_000;
const overhead = 1_000;
/** Stands for ever: a run in its last word. A hundred years. */
const everMs = 3_155_760_000_000;

/**
 * Makes a cache of what runs look like.
 *
 * A reply is made for now and for the last moment before the run comes into its next word. As no part of it turns back, a reply that is
 * the same at both is the same in between.
 * @param maxWeight - how much is kept, in characters; some thousand runs by default.
 */
export function createReplyCache(maxWeight: number = defaultWeight): ReplyCache {
  const byRun = new BoundedMap<RunRecord, Map<SpecOperation, Known>>(maxWeight);
  const weights = new WeakMap<Map<SpecOperation, Known>, number>();
  const keep = (run: RunRecord, operation: SpecOperation, known: Known, length: number): void => {
    const operations = byRun.get(run) ?? new Map<SpecOperation, Known>();
    operations.set(operation, known);
    const weight = (weights.get(operations) ?? overhead) + length;
    weights.set(operations, weight);
    byRun.set(run, operations, weight);
  };
  return {
    answer(ask, make) {
      const { operation, nowMs } = ask;
      const run = findRun(ask);
      if (!run) return make(ask);
      const known = byRun.get(run)?.get(operation);
      if (known && known.fromMs <= nowMs && nowMs <= known.toMs) return known.reply ?? make(ask);

      const reply = make(ask);
      if (!reply || !isJson(reply.headers['content-type'])) return reply;
      const toMs = (run.steps.find(({ atMs }) => atMs > nowMs)?.atMs ?? nowMs + everMs) - 1;
      const text = JSON.stringify(reply.body);
      const later = make({ ...ask, nowMs: toMs });
      if (!isSame(reply, text, later)) {
        keep(run, operation, { fromMs: nowMs, toMs }, 0);
        return reply;
      }
      const kept = withBodyFrom(reply, text);
      keep(run, operation, { fromMs: nowMs, toMs, reply: kept }, text.length);
      return kept;
    },
    forget(change) {
      if (change.kind === 'cleared') byRun.clear();
      else byRun.delete(change.run);
    },
    clear: () => byRun.clear(),
  };
}

function isSame(reply: MockReply, text: string, other: MockReply | undefined): boolean {
  return (
    other !== undefined &&
    other.status === reply.status &&
    JSON.stringify(other.headers) === JSON.stringify(reply.headers) &&
    JSON.stringify(other.body) === text
  );
}

/** A reply that can be given again and again: whoever changes its body has a body of his own. */
function withBodyFrom({ status, headers }: MockReply, text: string): MockReply {
  const reply = {
    status,
    headers,
    get body(): unknown {
      return JSON.parse(text);
    },
  };
  keepText(reply, text);
  return reply;
}
