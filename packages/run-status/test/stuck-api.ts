/** An API that answers from a list and then, to the first request after that, never: it ends only with the request's signal. */
export function stuckApi(answers: readonly object[] = []): {
  fetch: (request: Request) => Promise<Response>;
  /** The request that hangs. */
  stuck: Promise<Request>;
} {
  const left = [...answers];
  let onStuck: (request: Request) => void = () => {};
  const stuck = new Promise<Request>((resolve) => {
    onStuck = resolve;
  });
  return {
    stuck,
    fetch: (request) => {
      const answer = left.shift();
      if (answer) return Promise.resolve(Response.json(answer));
      onStuck(request);
      return new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    },
  };
}
