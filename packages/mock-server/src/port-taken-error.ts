/** Something else listens where a mock server was to listen. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  /** The port that is taken. */
  readonly port: number;

  constructor(provider: string, host: string, port: number) {
    const what = `Port ${port} of ${host}, meant for ${provider}, is taken.`;
    super(`${what} Is a mock server running already? End it, or choose another port; 0 takes a free one.`);
    this.port = port;
  }
}
