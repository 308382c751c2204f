import type { Operation, ReplyCase } from './operations.ts';

const keyOf = (operation: Operation, reply: ReplyCase): string =>
  [operation.id, reply.status, reply.mediaType ?? 'no body', reply.name ?? ''].join(' ');

/** Counts which replies of a spec were really seen. */
export class Coverage {
  readonly #expected: Set<string>;
  readonly #seen = new Set<string>();
  readonly #provider: string;
  readonly #operations: readonly Operation[];

  constructor(provider: string, operations: readonly Operation[]) {
    this.#provider = provider;
    this.#operations = operations;
    this.#expected = new Set(
      operations.flatMap((operation) => operation.replies.map((reply) => keyOf(operation, reply))),
    );
  }

  /** To be called once a reply came back and was checked. */
  see(operation: Operation, reply: ReplyCase): void {
    this.#seen.add(keyOf(operation, reply));
  }

  /** The replies that nothing asked for. */
  get missing(): string[] {
    return [...this.#expected].filter((key) => !this.#seen.has(key));
  }

  /** One line for people. */
  get summary(): string {
    const replies = this.#operations.flatMap((operation) =>
      [...new Set(operation.replies.map(({ status }) => status))].map(
        (status) => `${operation.id} ${status}`,
      ),
    );
    const covered = this.#expected.size - this.missing.length;
    const percent = ((covered / this.#expected.size) * 100).toFixed(0);
    return `${this.#provider}: ${this.#operations.length} operations × ${replies.length} responses × ${this.#expected.size} examples: ${covered} covered (${percent} %)`;
  }
}
