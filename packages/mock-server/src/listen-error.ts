/** A mock server cannot listen where it was to: the address is not this machine's, or the port is not for everyone. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(host: string, port: number, cause: Error & { code?: string }) {
    super(`Cannot listen on port ${port} of ${host}: ${cause.code ?? cause.message}.`, { cause });
  }
}
