/**
 * A method of a client by the name of its operation, seen from outside the client's types.
 * @throws {Error} if the client has no such method.
 */
export function methodOf(client: object, operation: string): (input: object) => Promise<unknown> {
  const method = (client as Readonly<Record<string, unknown>>)[operation];
  if (typeof method !== 'function') throw new Error(`The client has no method ${operation}.`);
  return method as (input: object) => Promise<unknown>;
}
