/**
 * Refuses what can be no client at the call that it is given to, not at the first request. Says of what kind it is, not what it is: it may be
 * a key.
 * @throws {TypeError} that names the package whose client is missing.
 */
export function requireClient(provider: string, client: unknown): void {
  if (typeof client === 'object' && client !== null) return;
  const got = client === null ? 'null' : typeof client;
  throw new TypeError(`client must be a client of @runspec/${provider}-client; got ${got}`);
}
