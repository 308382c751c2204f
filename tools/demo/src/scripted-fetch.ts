import type { Fetch } from '@runspec/client-core';

/**
 * A mock server has no memory: it answers every question for a run with the same example. This plays the part of time: the next request
 * for the run asks for the example of the next word.
 */
export interface ScriptedFetch {
  readonly fetch: Fetch;
  /** The words that the run is to go through from here on. */
  play(words: readonly string[]): void;
}

/** @param isRunRequest - whether a request, given as `METHOD /path`, asks for the run itself. */
export function scriptedFetch(isRunRequest: RegExp): ScriptedFetch {
  let words: string[] = [];
  return {
    play: (next) => {
      words = [...next];
    },
    fetch: (request) => {
      const word = isRunRequest.test(`${request.method} ${new URL(request.url).pathname}`)
        ? words.shift()
        : undefined;
      if (word !== undefined) request.headers.set('prefer', `example=${word}`);
      return fetch(request);
    },
  };
}
