import { UsageError } from './usage-error.ts';

/**
 * Reads weights: `success=8,failure=1,stuck=1`. Whether there are such outcomes is not known here.
 * @throws {UsageError} if they are none.
 */
export function readOutcomes(text: string): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, name = '', weight] = /^\s*([^=\s]+)=(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    if (weight === undefined || Object.hasOwn(weights, name))
      throw new UsageError(
        `--outcomes must be names with weights, as in success=8,failure=1,stuck=1; got "${text}".`,
      );
    weights[name] = Number(weight);
  }
  return weights;
}
