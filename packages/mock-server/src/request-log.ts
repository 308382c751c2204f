import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import { copyStart, prune } from './prune.ts';
import { keptText } from './reply-cache/kept-text.ts';

/** A request that was answered. */
export interface RequestRecord {
  /** Counts the requests to all providers, from 1. */
  readonly number: number;
  readonly provider: string;
  /** Absent if no operation fits, or if it was refused before that was known. */
  readonly operationId?: string;
  /** The run that the request names, whether there is one or not, or has created. No more than the first 2,048 characters. */
  readonly runId?: string;
  /** In upper case. */
  readonly method: string;
  /** Without the query, and as it was sent: with a base path if it had one. No more than its first 2,048 characters. */
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
   * What was sent: parsed JSON, or text. Absent where there was none, and in all but the last 1,000 requests. Of what is very large,
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

/** A record without its bodies: those are looked up, and written out, only for who asks. */
export type RequestHead = Omit<RequestRecord, 'body' | 'replyBody'>;

type NewRecord = Omit<RequestHead, 'number'>;

/** The last requests, oldest first. */
export interface RequestLog {
  /** @returns the record, with its number. */
  add(record: NewRecord, request: MockRequest, reply: MockReply): RequestRecord;
  list(): readonly RequestRecord[];
  /** The same ones without bodies, which takes far less time. */
  heads(): readonly RequestHead[];
  find(number: number): RequestRecord | undefined;
  /** The headers of one of the last 1,000. */
  details(record: RequestHead): RequestDetails | undefined;
  clear(): void;
}

/** Of what a client chooses, in each of the records. */
const maxTextLength = 2_048;

function shorten(text: string): string {
  return text.length > maxTextLength ? copyStart(text, maxTextLength) : text;
}

/**
 * @param limit - how many are kept.
 * @param fullLimit - how many of them, the last ones, are kept with bodies and headers.
 */
export function createRequestLog(limit = 10_000, fullLimit = 1_000): RequestLog {
  let records: RequestHead[] = [];
  // By the remainder of the number: the newest takes the place of the one that is too old.
  let full: Full[] = [];
  let count = 0;
  const fullOf = (number: number): Full | undefined => {
    const found = full[number % fullLimit];
    return found?.number === number ? found : undefined;
  };
  const heads = (): RequestHead[] => records.slice(-limit);
  const withBodies = (record: RequestHead): RequestRecord => {
    const full = fullOf(record.number);
    const body = full?.body;
    const replyBody = full?.replyText === undefined ? full?.replyBody : prune(JSON.parse(full.replyText));
    if (body === undefined && replyBody === undefined) return record;
    return {
      ...record,
      ...(body === undefined ? {} : { body }),
      ...(replyBody === undefined ? {} : { replyBody }),
    };
  };
  return {
    add(record, request, reply) {
      count += 1;
      const { path, runId } = record;
      const cut = { path: shorten(path), ...(runId === undefined ? {} : { runId: shorten(runId) }) };
      const numbered = { number: count, ...record, ...cut };
      records.push(numbered);
      full[count % fullLimit] = {
        number: count,
        query: request.query,
        headers: shortenHeaders(request.headers),
        replyHeaders: shortenHeaders(reply.headers),
        body: prune(request.body),
        ...lookLater(reply),
      };
      // Twice the limit before anything is moved: one move in `limit` requests.
      if (records.length >= limit * 2) records = records.slice(-limit);
      return numbered;
    },
    list: () => heads().map(withBodies),
    heads,
    find: (number) => {
      const record = heads().find((one) => one.number === number);
      return record && withBodies(record);
    },
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
  readonly replyBody?: unknown;
  /** Its JSON, where somebody else keeps that anyway: it is read when it is shown. */
  readonly replyText?: string;
}

/** A reply that is sent again and again is not taken apart each time. One that is sent as bytes is a text that a fault has spoilt. */
function lookLater(reply: MockReply): Pick<Full, 'replyBody' | 'replyText'> {
  const replyText = keptText(reply);
  if (replyText !== undefined) return { replyText };
  const { body } = reply;
  return { replyBody: prune(body instanceof Uint8Array ? new TextDecoder().decode(body) : body) };
}

const maxHeadersLength = 4_096;

/** As they are; of a flood, some that are short. */
function shortenHeaders(headers: MockRequest['headers']): MockRequest['headers'] {
  let length = 0;
  for (const name in headers) length += name.length + (headers[name]?.length ?? 0);
  if (length <= maxHeadersLength) return headers;
  const short = Object.entries(headers).filter(([name, value]) => name.length + value.length <= 256);
  return Object.fromEntries(short.slice(0, maxHeadersLength / 256));
}
