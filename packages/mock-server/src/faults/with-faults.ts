import type { Answer } from '../exchange/create-answerer.ts';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { OptionError } from '../option-error.ts';
import type { Oracle } from '../prism/create-oracle.ts';
import { ownProblemReply } from '../prism/problem-reply.ts';
import { decodePart } from '../spec/decode-part.ts';
import { likeliestOperation } from '../spec/likeliest-operation.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { answerStatus } from './answer-status.ts';
import type { FaultPlace, Faults, PlayedFault } from './create-faults.ts';
import { drawDelayMs } from './delay.ts';
import { type LimitedFault, readLimitedFault } from './read-limited-fault.ts';
import { readPreferredFault } from './read-preferred-fault.ts';
import { spoilReply } from './spoil-reply.ts';
import { createWriteUnknownWord } from './unknown-words.ts';

type Answerer = (request: MockRequest) => Promise<Answer>;

/** The request header that gives the run which it creates a fault. */
export const faultHeader = 'x-mock-fault';

/** Faults after which the provider has never seen the request: nothing is created or changed. */
const beforeProvider: ReadonlySet<string> = new Set(['status', 'reset', 'html']);

/**
 * Puts faults in front of an answerer: the one that the request's `Prefer` header asks for, otherwise that of the first rule that hits. A
 * request that meets none costs next to nothing.
 */
export function withFaults(spec: ProviderSpec, oracle: Oracle, faults: Faults, answer: Answerer): Answerer {
  const { provider } = spec;
  const writeUnknownWord = createWriteUnknownWord(spec);

  const play = async (
    request: MockRequest,
    path: string,
    operation: SpecOperation | undefined,
    { text, fault }: PlayedFault,
  ): Promise<Answer> => {
    const { delay, effect } = fault;
    const isBefore = effect !== undefined && beforeProvider.has(effect.kind);
    const answered: Answer = isBefore
      ? { reply: emptyReply, ...(operation ? { operationId: operation.id } : {}) }
      : await answer(request);
    let { reply } = answered;
    if (effect?.kind === 'status')
      reply = await answerStatus(effect, { ...request, path }, operation, oracle);
    else if (effect) reply = spoilReply(reply, effect.kind, operation, writeUnknownWord);
    if (delay) reply = { ...reply, wire: { ...reply.wire, delayMs: drawDelayMs(delay, faults.random) } };
    return { ...answered, reply, fault: text };
  };

  return async (request) => {
    const { prefer = '', [faultHeader]: ofRun } = request.headers;
    const mayPrefer = /fault/i.test(prefer);
    if (faults.isEmpty && !mayPrefer && ofRun === undefined) return answer(request);

    const { path, candidates } = spec.router.find(request.path);
    const operation = likeliestOperation(candidates, request.method);
    const known = operation ? { operationId: operation.id } : {};
    const place: FaultPlace = { provider, ...known, parts: path.split('/').map(decodePart) };
    let played: PlayedFault | undefined;
    let forRun: LimitedFault | undefined;
    try {
      played = mayPrefer ? readPreferredFault(prefer) : undefined;
    } catch (error) {
      return { ...known, reply: refusal(error, 422, 'UNPROCESSABLE_ENTITY') };
    }
    try {
      forRun = ofRun !== undefined && operation?.role === 'create' ? readLimitedFault(ofRun) : undefined;
    } catch (error) {
      return { ...known, reply: refusal(error, 400, 'BAD_FAULT', `${faultHeader}: `) };
    }
    played ??= faults.draw(place);
    const answered = played ? await play(request, path, operation, played) : await answer(request);
    if (forRun && answered.createdRunId !== undefined)
      faults.addForRun(provider, answered.createdRunId, forRun);
    return answered;
  };
}

const emptyReply: MockReply = { status: 0, headers: {}, body: undefined };

/** @throws {unknown} what is not about a fault's text. */
function refusal(error: unknown, status: number, type: string, prefix = ''): MockReply {
  if (!(error instanceof OptionError)) throw error;
  return ownProblemReply({ type, title: 'Invalid request', status, detail: prefix + error.message });
}
