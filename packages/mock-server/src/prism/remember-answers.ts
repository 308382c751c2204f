import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import type { Oracle, Verdict } from './create-oracle.ts';

/** Headers that no spec is about; they differ between clients, and a reply does not depend on them. */
const irrelevant: ReadonlySet<string> = new Set(['host', 'connection', 'user-agent', 'accept-encoding']);

/** A longer request is rare, and would fill the memory. */
const maxKeyLength = 2_000;

/**
 * An oracle that does not think twice about the same request without a body: what it says rests on the spec and the request alone, and
 * a client that waits for a run asks the same thing again and again.
 * @param limit - how many answers of each kind are kept; beyond it, the oldest one goes.
 */
export function rememberAnswers(oracle: Oracle, limit = 10_000): Oracle {
  const verdicts = new Map<string, Verdict>();
  const replies = new Map<string, MockReply>();
  return {
    answerValid: oracle.answerValid,
    check: (request, among) => remember(verdicts, keyOf(request), limit, () => oracle.check(request, among)),
    answer: (request, among, preferences) => {
      // A dynamic reply is made up anew each time. The other preferences stand in the request.
      const key = preferences.dynamic === true ? undefined : keyOf(request);
      return remember(replies, key, limit, () => oracle.answer(request, among, preferences));
    },
  };
}

async function remember<Value>(
  known: Map<string, Value>,
  key: string | undefined,
  limit: number,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = key === undefined ? undefined : known.get(key);
  if (value !== undefined) return value;
  const found = await find();
  if (key === undefined) return found;
  if (known.size >= limit) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  known.set(key, found);
  return found;
}

/** Undefined for a request that is not remembered. The parts cannot run into each other: none can have a line break. */
function keyOf({ method, path, query, headers, body, bytes }: MockRequest): string | undefined {
  if (body !== undefined || bytes.length > 0) return undefined;
  let key = `${method} ${path}\n${query.size > 0 ? query : ''}`;
  for (const name of Object.keys(headers)) if (!irrelevant.has(name)) key += `\n${name}:${headers[name]}`;
  return key.length > maxKeyLength ? undefined : key;
}
