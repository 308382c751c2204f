import { OptionError } from '../option-error.ts';
import { readPreferHeader } from '../prism/read-prefer-header.ts';
import type { PlayedFault } from './create-faults.ts';
import { knownFaults, readFault } from './read-fault.ts';

/**
 * The fault that a `Prefer` header asks for: `fault=503`, `fault=429;retry-after=5`, and in quotes if it has a comma:
 * `fault="delay=200,reset"`. The first one counts.
 * @returns undefined if it asks for none.
 * @throws {OptionError} if it cannot be read.
 */
export function readPreferredFault(header: string): PlayedFault | undefined {
  const preferences = readPreferHeader(header);
  const wanted = preferences.find(({ name }) => name === 'fault');
  if (!wanted) return undefined;
  if (wanted.value === '') throw new OptionError(`Prefer has a fault without a name. Known: ${knownFaults}.`);
  const text = [wanted.value, ...wanted.params.filter((param) => param !== '')].join(';');
  // Only the part before the comma would be played.
  const lost = preferences.find(
    (one) => one !== wanted && isFault(one.value === '' ? one.name : `${one.name}=${one.value}`),
  );
  if (lost)
    throw new OptionError(`Prefer has two faults; write them in quotes: fault="${text},${lost.name}…".`);
  return { text, fault: readFault(text) };
}

function isFault(text: string): boolean {
  try {
    readFault(text);
    return true;
  } catch {
    return false;
  }
}
