/** One request as a test wants to see it: `METHOD path?query` and the parsed body. */
export interface Asked {
  line: string;
  body?: unknown;
}

/** An API that answers from a list, in order; the last answer stays. A number is an error status with an empty object. */
export function scriptedApi(answers: readonly (object | number)[]): {
  fetch: (request: Request) => Promise<Response>;
  asked: Asked[];
} {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (request) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      asked.push({
        line: `${request.method} ${pathname}${search}`,
        ...(text === '' ? {} : { body: JSON.parse(text) }),
      });
      return typeof answer === 'number' ? Response.json({}, { status: answer }) : Response.json(answer);
    },
  };
}
