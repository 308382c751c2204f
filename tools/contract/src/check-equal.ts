/** A contract that does not hold: what was looked at, what it should have been, and what it was. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(what: string, found: unknown, expected: unknown) {
    super(`${what}: expected ${show(expected)}, found ${show(found)}`);
  }
}

/**
 * Holds two values against each other as JSON has them: member by member, where one that is undefined counts as absent.
 * It is ours because a test framework's `expect` does not run on every runtime.
 *
 * @param what - names the value in the error.
 * @throws {ContractError} with the path of the first difference.
 */
export function checkEqual(what: string, found: unknown, expected: unknown): void {
  if (Object.is(found, expected)) return;
  if (!isObject(found) || !isObject(expected) || Array.isArray(found) !== Array.isArray(expected))
    throw new ContractError(what, found, expected);
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
    checkEqual(`${what}/${key}`, found[key], expected[key]);
  if (Array.isArray(found)) checkEqual(`${what}/length`, found.length, expected['length']);
}

/** Holds only those members of a value that are expected; others may be there. */
export function checkMembers(what: string, found: unknown, expected: Record<string, unknown>): void {
  if (!isObject(found)) throw new ContractError(what, found, expected);
  for (const [key, value] of Object.entries(expected)) checkEqual(`${what}.${key}`, found[key], value);
}

/** @throws {ContractError} if a promise resolves. @returns what it rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  if ('reason' in outcome) return outcome.reason;
  throw new ContractError('the call', outcome.value, 'a rejection');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const show = (value: unknown): string => {
  const text = value instanceof Error ? `${value.name}: ${value.message}` : JSON.stringify(value);
  return (text ?? String(value)).slice(0, 500);
};
