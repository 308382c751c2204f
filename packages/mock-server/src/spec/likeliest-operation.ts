import type { SpecOperation } from './spec-operation.ts';

/** Of the operations that a path fits, the one that is meant: with that method, and the fewest parameters. */
export function likeliestOperation(
  candidates: readonly SpecOperation[],
  method: string,
): SpecOperation | undefined {
  const count = ({ template }: SpecOperation): number => template.split('{').length;
  return candidates.filter((one) => one.method === method).sort((one, other) => count(one) - count(other))[0];
}
