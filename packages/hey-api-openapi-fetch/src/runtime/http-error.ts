/** A reply that is not 2xx. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  /** The reply's body: parsed if it is JSON, otherwise its text, undefined if there is none. */
  readonly body: unknown;
  /** The reply; its body has been read. */
  readonly response: Response;

  constructor(response: Response, body: unknown) {
    super(`The server answered ${response.status}`);
    this.status = response.status;
    this.body = body;
    this.response = response;
  }
}
