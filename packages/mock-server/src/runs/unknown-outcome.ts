import type { MockReply } from '../exchange/mock-request.ts';
import { outcomeNames } from './outcome.ts';
import { problem } from './refuse.ts';
import type { RunKind } from './run-kind.ts';

/** The refusal of an outcome that a kind of run has not. @param where - where it was asked for. */
export function unknownOutcome(kind: RunKind, provider: string, where: string, name: string): MockReply {
  const known = outcomeNames(kind).join(', ');
  return problem(400, `${where} is "${name}", which ${provider} has not. Known: ${known}.`);
}
