import type { ExpectedCases } from './expected-cases.ts';
import type { Operation, Parameter, ReplyCase, RequestBody } from './operations.ts';

type Kind = 'examples' | 'requestExamples' | 'parameters';

/** Counts what of a spec was really sent and really seen. */
export class Coverage {
  readonly #provider: string;
  readonly #expected: ExpectedCases;
  readonly #seen: Record<Kind, Set<string>> = {
    examples: new Set(),
    requestExamples: new Set(),
    parameters: new Set(),
  };

  constructor(provider: string, expected: ExpectedCases) {
    this.#provider = provider;
    this.#expected = expected;
  }

  /** To be called once a reply came back and was checked. */
  seeReply({ id }: Operation, { status, mediaType, name }: ReplyCase): void {
    this.#seen.examples.add(
      `${id} ${status} ${mediaType === undefined ? 'no body' : `${mediaType} ${name ?? ''}`}`,
    );
  }

  /** To be called once a body was sent and accepted. */
  seeRequest({ id }: Operation, { mediaType, name }: RequestBody): void {
    this.#seen.requestExamples.add(`${id} ${mediaType} ${name}`);
  }

  /** To be called once a parameter was sent and accepted. */
  seeParameter({ id }: Operation, parameter: Parameter): void {
    this.#seen.parameters.add(`${id} ${parameter.in} ${parameter.name}`);
  }

  /** What the spec has and nothing asked for or sent. */
  get missing(): string[] {
    return kinds.flatMap((kind) => this.#expected[kind].filter((key) => !this.#seen[kind].has(key)));
  }

  /** What was seen although the spec does not have it: a fault of the tests. */
  get surplus(): string[] {
    return kinds.flatMap((kind) =>
      [...this.#seen[kind]].filter((key) => !this.#expected[kind].includes(key)),
    );
  }

  /** One line for people. */
  get summary(): string {
    const { operations, responses, examples, requestExamples, parameters } = this.#expected;
    const all = examples.length + requestExamples.length + parameters.length;
    const covered = all - this.missing.length;
    // Rounded down: 100 % is said of everything only.
    const percent = all === 0 ? 100 : Math.floor((covered / all) * 100);
    return (
      `${this.#provider}: ${operations.length} operations × ${responses.length} responses × ${examples.length} examples, ` +
      `${requestExamples.length} request examples, ${parameters.length} parameters: ` +
      `${covered} of ${all} covered (${percent} %)`
    );
  }
}

const kinds = ['examples', 'requestExamples', 'parameters'] as const satisfies Kind[];
