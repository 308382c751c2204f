/** Where a consumer sends its requests, and through what. */
export interface Sender {
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
}
