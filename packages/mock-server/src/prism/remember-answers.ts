import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { isJson } from '../exchange/read-body.ts';
import { BoundedMap } from '../reply-cache/bounded-map.ts';
import { keepText } from '../reply-cache/kept-text.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { Oracle, Verdict } from './create-oracle.ts';
import { type VisibleHeaders, visibleHeaders } from './visible-headers.ts';

/** A longer request is rare, and would fill the memory. */
const maxKeyLength = 2_000;
/** What an answer takes up beside its key, in characters; the body of most is the spec's own. */
const overhead = 500;

/**
 * An oracle that does not think twice about the same request without a body: what it says rests on the spec and on what Prism can see of
 * the request, and a client that waits for a run asks the same thing again and again, if with another id, date or signature.
 * @param maxWeight - how much is kept of each kind, in characters; some 10,000 answers by default.
 */
export function rememberAnswers(oracle: Oracle, spec: ProviderSpec, maxWeight = 8_000_000): Oracle {
  const verdicts = new BoundedMap<string, Verdict>(maxWeight);
  const replies = new BoundedMap<string, MockReply>(maxWeight);
  const keyOf = createKeyOf(visibleHeaders(spec));
  return {
    async check(request, among) {
      const key = keyOf(request);
      const known = key === undefined ? undefined : verdicts.get(key);
      if (known) return known;
      const verdict = await oracle.check(request, among);
      if (key !== undefined) verdicts.set(key, verdict, weigh(key, partOf(verdict)));
      return verdict;
    },
    answer: (request, among, preferences) =>
      rememberReply(replies, preferences.dynamic === true ? undefined : keyOf(request), () =>
        oracle.answer(request, among, preferences),
      ),
    answerValid: (request, valid, preferences) => {
      const key = preferences.dynamic === true ? undefined : keyOf(request);
      // The preferences need not be those of the request here.
      const whole = key && `${key}\n${valid.operation.id}\n${JSON.stringify(preferences)}`;
      return rememberReply(replies, whole, () => oracle.answerValid(request, valid, preferences));
    },
  };
}

async function rememberReply(
  replies: BoundedMap<string, MockReply>,
  key: string | undefined,
  find: () => Promise<MockReply>,
): Promise<MockReply> {
  const known = key === undefined ? undefined : replies.get(key);
  if (known) return known;
  const reply = await find();
  if (key === undefined) return reply;
  const { headers, body } = reply;
  const text = isJson(headers['content-type']) ? JSON.stringify(body) : undefined;
  if (text !== undefined) keepText(reply, text);
  replies.set(key, reply, weigh(key, headers) + (text?.length ?? 0));
  return reply;
}

const partOf = (verdict: Verdict): Readonly<Record<string, string>> =>
  'valid' in verdict ? verdict.valid.remarks : verdict.refusal.headers;

/** What was wrong with a request is told in a header, which can be long. */
const weigh = (key: string, headers: Readonly<Record<string, string>>): number =>
  overhead + key.length + (headers['sl-violations']?.length ?? 0);

/** Makes the function that tells requests apart, as far as Prism can; it gives undefined for one that is not remembered. */
function createKeyOf({ byValue, byPresence }: VisibleHeaders): (request: MockRequest) => string | undefined {
  // The parts cannot run into each other: none can have a line break.
  return ({ method, path, query, headers, body, bytes }) => {
    if (body !== undefined || bytes.length > 0) return undefined;
    let key = `${method} ${path}\n${query.size > 0 ? query : ''}`;
    for (const name of byValue) key += headers[name] === undefined ? '\n-' : `\n:${headers[name]}`;
    for (const name of byPresence) key += headers[name] ? '\n+' : '\n-';
    return key.length > maxKeyLength ? undefined : key;
  };
}
