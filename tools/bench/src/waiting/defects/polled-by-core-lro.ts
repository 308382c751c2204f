import { createHttpPoller, type OperationResponse, type PollerLike } from '@azure/core-lro';

type Poller = PollerLike<{ status: 'notStarted' | 'running' | 'succeeded' | 'canceled' | 'failed' }, unknown>;

/** A poller of @azure/core-lro, at a server that gives words, with headers, one after the other; the last one stays. */
export function polledByCoreLro(
  words: readonly string[],
  { headers = {}, intervalInMs }: { headers?: Record<string, string>; intervalInMs?: number } = {},
): { poller: Poller; askedAtMs: number[] } {
  const askedAtMs: number[] = [];
  const from = performance.now();
  const request = { method: 'POST', url: 'https://provider.test/runs' };
  const reply = (statusCode: number, body: unknown, sent: Record<string, string>): OperationResponse => ({
    flatResponse: body,
    rawResponse: { statusCode, headers: sent, body, request },
  });
  const poller = createHttpPoller(
    {
      sendInitialRequest: async () => reply(202, {}, { 'operation-location': `${request.url}/r1` }),
      sendPollRequest: async () => {
        const word = words[Math.min(askedAtMs.length, words.length - 1)];
        askedAtMs.push(performance.now() - from);
        return reply(200, { status: word }, headers);
      },
    },
    intervalInMs === undefined ? {} : { intervalInMs },
  );
  return { poller, askedAtMs };
}
