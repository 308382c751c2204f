import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import { prune } from './prune.ts';

/** A request that was answered. */
export interface RequestRecord {
  /** Counts the requests to all providers, from 1. */
  readonly number: number;
  readonly provider: string;
  /** Absent if no operation fits, or if it was refused before that was known. */
  readonly operationId?: string;
  /** The run that the request names or has created. */
  readonly runId?: string;
  /** In upper case. */
  readonly method: string;
  /** Without the query, and as it was sent: with a base path if it had one. */
  readonly path: string;
  /** 0 if the connection was reset before any reply. */
  readonly status: number;
  /** The fault that was played on purpose, as it was written; absent if none was. */
  readonly fault?: string;
  /** The virtual time when it came, in epoch milliseconds. */
  readonly atMs: number;
  /** The real time when it came, in epoch milliseconds. */
  readonly startedAtMs: number;
  /** Real milliseconds until its answer was found; what holds the answer back after that is not in it. */
  readonly durationMs: number;
  /**
   * What was sent: parsed JSON, or text. Absent where there was none, and in all but the last 2,000 requests. Of what is very large,
   * the end is left out, and a text in its place says how much.
   */
  readonly body?: unknown;
  /** What was answered, as `body`. */
  readonly replyBody?: unknown;
}

/** The parts of an exchange that are for the console, which masks what is secret in them. */
export interface RequestDetails {
  readonly query: URLSearchParams;
  readonly headers: MockRequest['headers'];
  readonly replyHeaders: MockReply['headers'];
}

type NewRecord = Omit<RequestRecord, 'number' | 'body' | 'replyBody'>;

/** The last requests, oldest first. */
export interface RequestLog {
  /** @returns the record, with its number. */
  add(record: NewRecord, request: MockRequest, reply: MockReply): RequestRecord;
  list(): readonly RequestRecord[];
  /** The headers of one of the last 2,000. */
  details(record: RequestRecord): RequestDetails | undefined;
  clear(): void;
}

/**
 * @param limit - how many are kept.
 * @param fullLimit - how many of them, the last ones, are kept with bodies and headers.
 */
export function createRequestLog(limit = 10_000, fullLimit = 2_000): RequestLog {
  let records: Omit<RequestRecord, 'body' | 'replyBody'>[] = [];
  // By the remainder of the number: the newest takes the place of the one that is too old.
  let full: Full[] = [];
  let count = 0;
  const fullOf = (number: number): Full | undefined => {
    const found = full[number % fullLimit];
    return found?.number === number ? found : undefined;
  };
  return {
    add(record, request, reply) {
      count += 1;
      const numbered = { number: count, ...record };
      records.push(numbered);
      full[count % fullLimit] = {
        number: count,
        query: request.query,
        headers: request.headers,
        replyHeaders: reply.headers,
        body: prune(request.body),
        replyBody: prune(reply.body),
      };
      // Twice the limit before anything is moved: one move in `limit` requests.
      if (records.length >= limit * 2) records = records.slice(-limit);
      return numbered;
    },
    list: () =>
      records.slice(-limit).map((record) => {
        const { body, replyBody } = fullOf(record.number) ?? {};
        if (body === undefined && replyBody === undefined) return record;
        return {
          ...record,
          ...(body === undefined ? {} : { body }),
          ...(replyBody === undefined ? {} : { replyBody }),
        };
      }),
    details: ({ number }) => fullOf(number),
    clear() {
      records = [];
      full = [];
    },
  };
}

interface Full extends RequestDetails {
  readonly number: number;
  readonly body: unknown;
  readonly replyBody: unknown;
}
