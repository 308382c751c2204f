import type { Answer } from '../exchange/create-answerer.ts';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { OptionError } from '../option-error.ts';
import type { Oracle } from '../prism/create-oracle.ts';
import { ownProblemReply } from '../prism/problem-reply.ts';
import { violationsHeader } from '../prism/violations-header.ts';
import { likeliestOperation } from '../spec/likeliest-operation.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { createReadOwner } from '../spec/read-owner.ts';
import { type BadSignature, createCheckSignature } from './check-signature.ts';
import { createRateLimit } from './create-rate-limit.ts';
import { defaultSecret } from './default-secret.ts';
import { rateHeaders } from './rate-headers.ts';
import { strictFacts } from './strict-facts.ts';

type Answerer = (request: MockRequest) => Promise<Answer>;

/** Puts what is enforced in front of a provider's answerer. */
export type Strict = (spec: ProviderSpec, oracle: Oracle, answer: Answerer) => Answerer;

/** Whether to be strict, and by which time. */
export interface StrictOptions {
  readonly strict?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Epoch milliseconds of real time. @default Date.now */
  readonly nowMs?: () => number;
}

/**
 * Makes what enforces rate limits and signatures, as far as a provider documents them; without `strict`, nothing.
 * @throws {OptionError} if a secret is empty.
 */
export function createStrict({ strict = false, secrets = {}, nowMs = Date.now }: StrictOptions): Strict {
  if (Object.values(secrets).some((secret) => typeof secret !== 'string' || secret === ''))
    throw new OptionError('secrets must have a text that is not empty for each access key.');
  const secretOf = (accessKey: string): string =>
    (Object.hasOwn(secrets, accessKey) ? secrets[accessKey] : undefined) ?? defaultSecret;

  return (spec, oracle, answer) => {
    const { rate, signature } = facts(spec.provider);
    if (!strict || (!rate && !signature)) return answer;
    const readOwner = createReadOwner(spec);
    const check = signature && createCheckSignature(signature, spec, secretOf, nowMs);
    const count = rate && createRateLimit(rate, nowMs);

    /** The operation's documented reply, or a problem where no operation fits. */
    const refuse = async (request: MockRequest, status: number, title: string): Promise<Answer> => {
      const { path, candidates } = spec.router.find(request.path);
      const operation = likeliestOperation(candidates, request.method);
      if (!operation) {
        const detail = `${spec.provider} is mocked strictly.`;
        return { reply: ownProblemReply({ type: 'STRICT', title, status, detail }) };
      }
      const asked = { ...request, path, body: undefined };
      const reply = await oracle.answerValid(asked, { operation, remarks: {} }, { code: status });
      return { reply, operationId: operation.id };
    };

    return async (request) => {
      const bad = check?.(request);
      if (bad) return withViolation(await refuse(request, 401, 'Unauthorized'), bad);
      const caller = rate?.per === 'address' ? (request.address ?? '') : readOwner(request.headers);
      // Without a key nobody can be told apart, and nobody gets in.
      const state = rate?.per === 'key' && caller === '' ? undefined : count?.(caller);
      if (!state) return answer(request);
      const answered = state.isAllowed
        ? await answer(request)
        : await refuse(request, 429, 'Too Many Requests');
      return withHeaders(answered, rateHeaders(state, answered.reply, nowMs()));
    };
  };
}

function facts(provider: string): (typeof strictFacts)[string] {
  return (Object.hasOwn(strictFacts, provider) ? strictFacts[provider] : undefined) ?? {};
}

function withViolation(answer: Answer, { header, message }: BadSignature): Answer {
  return withHeaders(answer, violationsHeader([{ path: ['header', header], severity: 0, message }]));
}

function withHeaders({ reply, ...rest }: Answer, headers: MockReply['headers']): Answer {
  return { ...rest, reply: { ...reply, headers: { ...reply.headers, ...headers } } };
}
