import type { Oracle } from '../prism/create-oracle.ts';
import { ownProblemReply } from '../prism/problem-reply.ts';
import { readPreferences } from '../prism/read-preferences.ts';
import { createReadParams } from '../spec/create-read-params.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { createReadOwner } from '../spec/read-owner.ts';
import type { Matched, Unmatched } from './matched.ts';
import type { MockReply, MockRequest } from './mock-request.ts';
import { OversizedBody } from './oversized-body.ts';

/** What remembers: asked before Prism, unless the request says which reply it wants. */
export interface Memory {
  /** @returns undefined if the spec's own reply is good enough. */
  respond(matched: Matched): Promise<MockReply | undefined>;
  /** For a path that is no operation's: an address that an earlier reply handed out. Undefined if it is none of those. */
  receive(unmatched: Unmatched): MockReply | undefined;
}

/** A reply, and the operation that it is of. */
export interface Answer {
  readonly reply: MockReply;
  readonly operationId?: string;
  /** The run that was created. */
  readonly createdRunId?: string;
  /** The fault that was played on purpose, as it was written. */
  readonly fault?: string;
}

/** Makes the function that answers all requests to a provider. */
export function createAnswerer(
  spec: ProviderSpec,
  oracle: Oracle,
  memory: Memory | undefined,
  baseUrl: () => string,
): (request: MockRequest) => Promise<Answer> {
  const readOwner = createReadOwner(spec);
  const paramReaders = new Map(
    spec.operations.map((operation) => [operation, createReadParams(operation.template)]),
  );
  const { provider } = spec;

  return async (asked) => {
    const { path, candidates } = spec.router.find(asked.path);
    const request = path === asked.path ? asked : { ...asked, path };
    const sameMethod = candidates.filter(({ method }) => method === request.method);
    const among = sameMethod.length > 0 ? sameMethod : candidates;
    // With more than one candidate, which of them it is, is Prism's to say.
    const id = sameMethod.length === 1 ? { operationId: sameMethod[0]?.id ?? '' } : {};

    if (request.body instanceof OversizedBody) {
      const documented = among.find(({ replies }) => '413' in replies);
      if (!documented) return { ...id, reply: tooLong(request.body) };
      const valid = { operation: documented, remarks: {} };
      return {
        ...id,
        reply: await oracle.answerValid({ ...request, body: undefined }, valid, { code: 413 }),
      };
    }
    const preferences = readPreferences(request);
    if ('problem' in preferences) return { ...id, reply: unreadablePreferences(preferences.problem) };
    const { code, dynamic, example } = preferences;
    if (!memory || code !== undefined || example !== undefined || dynamic === true)
      return { ...id, reply: await oracle.answer(request, among, preferences) };

    if (candidates.length === 0) {
      const received = memory.receive({ provider, request, baseUrl: baseUrl() });
      return { reply: received ?? (await oracle.answer(request, [], preferences)) };
    }
    const verdict = await oracle.check(request, among);
    if ('refusal' in verdict) return { ...id, reply: verdict.refusal };
    const { operation, remarks } = verdict.valid;
    const stateless: Matched['stateless'] = (choice = {}) =>
      oracle.answerValid(request, verdict.valid, { ...preferences, ...choice });
    let created: { createdRunId?: string } = {};
    const remembered = await memory.respond({
      provider,
      operation,
      params: paramReaders.get(operation)?.(path) ?? {},
      request,
      owner: readOwner(request.headers),
      baseUrl: baseUrl(),
      stateless,
      onCreated: (createdRunId) => {
        created = { createdRunId };
      },
    });
    const reply = remembered ? withRemarks(remembered, remarks) : await stateless();
    return { reply, operationId: operation.id, ...created };
  };
}

/** The reply itself where there is nothing to remark, so that one that is kept stays the one that is kept. */
function withRemarks(reply: MockReply, remarks: Readonly<Record<string, string>>): MockReply {
  return Object.keys(remarks).length === 0 ? reply : { ...reply, headers: { ...remarks, ...reply.headers } };
}

function unreadablePreferences(detail: string): MockReply {
  return ownProblemReply({ type: 'UNPROCESSABLE_ENTITY', title: 'Invalid request', status: 422, detail });
}

function tooLong({ limit }: OversizedBody): MockReply {
  const detail = `The body is longer than ${limit} bytes.`;
  return ownProblemReply({ type: 'BODY_TOO_LONG', title: 'Body too long', status: 413, detail });
}
