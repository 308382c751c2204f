import { runSuites } from './run-suites.ts';
import './suites-input.ts';

/** The entry point that the workerd configuration names: answers any request with a JSON line per message. */
export const suites = {
  fetch(): Response {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    runSuites(SUITES_INPUT, (message) => void writer.write(encoder.encode(`${JSON.stringify(message)}\n`)))
      .then(() => writer.close())
      .catch((reason: unknown) => writer.abort(reason));
    return new Response(readable);
  },
};
