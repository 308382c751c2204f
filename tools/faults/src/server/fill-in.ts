import type { Scene } from './scene.ts';

/** Headers of a request that hold a key, a signature or a part of one. */
const CREDENTIALS = ['x-api-key', 'authorization', 'x-ncp-iam-access-key', 'x-ncp-apigw-signature-v2'];

/** Puts what only the moment knows into a header or a body; `Reply` says which placeholders there are. */
export function fillIn(text: string, { request, otherOrigin }: Scene): string {
  const secondsAhead = (count: string | undefined) => Math.floor(Date.now() / 1000) + Number(count);
  const known: Record<string, (count?: string) => string> = {
    other: () => `${otherOrigin}${request.url}`,
    self: () => `http://${request.headers.host}${request.url}`,
    date: (count) => new Date(secondsAhead(count) * 1000).toUTCString(),
    epoch: (count) => `${secondsAhead(count)}`,
    keys: () => CREDENTIALS.flatMap((name) => request.headers[name] ?? []).join(' '),
  };
  return text.replace(/\{(\w+)(?:\+(\d+))?\}/g, (whole, name, count) => known[name]?.(count) ?? whole);
}
