import type { SuiteMessage, SuiteResult } from './portable/suite-result.ts';

/** What a runtime reported, put together. */
export interface Collected {
  results: SuiteResult[];
  /** Why it cannot be taken for complete; undefined if it can. */
  problem: string | undefined;
}

/** Puts messages together as they come. */
export class Collector {
  readonly #results: SuiteResult[] = [];
  #problem: string | undefined = 'It ended before the suites did.';

  /** Takes one message. */
  readonly add = (message: SuiteMessage): void => {
    if (!('end' in message)) {
      this.#results.push(message);
      return;
    }
    const { count, problem } = message;
    const lost = count - this.#results.length;
    this.#problem = problem ?? (lost === 0 ? undefined : `${lost} of its ${count} results did not arrive.`);
  };

  /** @param trouble - what else went wrong, such as a crash. */
  collected(trouble?: string): Collected {
    const problem = [this.#problem, trouble].filter(Boolean).join('\n') || undefined;
    return { results: this.#results, problem };
  }
}

/** Reads JSON lines from a stream of bytes, and tells of each as it comes. What is no JSON is returned: a runtime said it by itself. */
export async function readMessages(
  bytes: AsyncIterable<Uint8Array>,
  take: (message: SuiteMessage) => void,
): Promise<string[]> {
  const others: string[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  const takeLine = (line: string): void => {
    if (line.startsWith('{"')) take(JSON.parse(line));
    else if (line.trim()) others.push(line);
  };
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(takeLine);
  }
  takeLine(rest);
  return others;
}
