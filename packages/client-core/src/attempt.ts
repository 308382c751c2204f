import type { CheckedOptions } from './check-options.ts';
import { emit } from './emit.ts';
import { ApiError } from './errors/api-error.ts';
import type { AnsweredFacts, ClientError } from './errors/client-error.ts';
import { ResponseShapeError } from './errors/response-shape-error.ts';
import { maskSecrets } from './mask-secrets.ts';
import { networkErrorOf } from './network-error-of.ts';
import type { AttemptFacts, Outgoing } from './outgoing.ts';
import { plainJson } from './plain-json.ts';
import { readBody } from './read-body.ts';
import { retryAfterOf } from './retry-after-of.ts';
import { setHeaders } from './set-headers.ts';
import { textOf } from './text-of.ts';

type Answered = AttemptFacts & AnsweredFacts;

/** A 2xx reply. */
export interface Reply {
  readonly response: Response;
  /** Its whole body; empty where it is to be read from `response` as a stream. */
  readonly chunks: Uint8Array<ArrayBuffer>[];
  /** What an error would say about it. */
  readonly facts: AnsweredFacts;
}

/**
 * Makes one attempt: credentials, request, and the whole body unless it is asked for as a stream.
 *
 * @param facts - what an error would say about the attempt; learns of the reply while it comes.
 * @param ended - aborted when the attempt's time is over or the caller aborts.
 * @returns the reply, or how it failed: ApiError for one outside 2xx, NetworkError for none, or not all of it,
 *   ResponseShapeError for one that is too large.
 * @throws what `authorize` or a hook throws, which is never the reason for another attempt.
 */
export async function attempt(
  options: CheckedOptions,
  call: Outgoing,
  facts: AttemptFacts,
  ended: AbortSignal,
): Promise<Reply | ClientError> {
  const { limits } = call;
  const request = call.make(ended);
  const { headers } = request;
  const mask = (text: string) => maskSecrets(text, headers);
  emit(options, 'Request', call, facts, {
    setHeader: (name, value) => setHeaders(options.provider, headers, { [name]: value }),
  });
  await options.authorize(request);
  ended.throwIfAborted(); // Not every `fetch` looks.
  const startedAt = performance.now();
  let response: Response;
  let chunks: Uint8Array<ArrayBuffer>[] | undefined = [];
  try {
    response = await options.fetch(request);
    facts.status = response.status;
    const requestId = response.headers.get('x-request-id');
    if (requestId) facts.requestId = mask(requestId);
    if (!(call.isStream && response.ok)) chunks = await readBody(response, limits.maxResponseBytes);
    ended.throwIfAborted();
  } catch (error) {
    ended.throwIfAborted();
    return networkErrorOf(error, facts, mask);
  }
  emit(options, 'Response', call, facts, { durationMs: performance.now() - startedAt });
  call.onReply?.(response);
  const retryAfterMs = retryAfterOf(response) ?? options.readReset?.(response);
  // Of another failure, the pace is not the reason.
  if (retryAfterMs && options.rateLimit && /2..|429|503/.test(`${response.status}`))
    options.rateLimit.pause(retryAfterMs);
  if (!response.ok) {
    const body = plainJson(textOf(chunks ?? []), mask);
    return new ApiError({
      ...(facts as Answered),
      retryAfterMs,
      body,
      ...options.recover?.(response, request),
    });
  }
  if (!chunks) return new ResponseShapeError(facts as Answered, `more than ${limits.maxResponseBytes} bytes`);
  return { response, chunks, facts: facts as Answered };
}
