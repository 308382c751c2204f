import { OptionError } from '../option-error.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { outcomeNames, readOutcome } from './outcome.ts';
import { readRunSpec } from './run-spec.ts';

/**
 * Checks weights of outcomes: each name is one that a run of one of the providers can have, each weight a number of 0 or more, and not all
 * are 0.
 * @throws {OptionError} saying which is not, and what is known.
 */
export function requireOutcomes(
  specs: readonly ProviderSpec[],
  weights: Readonly<Record<string, number>>,
): void {
  const created = specs
    .flatMap((spec) => [...readRunSpec(spec).kinds.values()])
    .filter(({ createdAs, lifecycle }) => createdAs === lifecycle.kind);
  for (const [name, weight] of Object.entries(weights)) {
    if (!created.some((kind) => readOutcome(kind, name))) {
      const known = [...new Set(created.flatMap(outcomeNames))].join(', ');
      throw new OptionError(`The outcome "${name}" is none that a run here can have. Known: ${known}.`);
    }
    if (!Number.isFinite(weight) || weight < 0)
      throw new OptionError(
        `The outcome "${name}" has the weight ${weight}; expected a number of 0 or more.`,
      );
  }
  const all = Object.values(weights);
  if (all.length > 0 && all.every((weight) => weight === 0))
    throw new OptionError('The weights of all outcomes are 0; one must be above.');
}
