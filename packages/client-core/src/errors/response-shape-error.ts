import { type AnsweredFacts, ClientError } from './client-error.ts';

/** A 2xx reply that is not what the specification promises: HTML, truncated JSON, or nothing where a body is due. */
export class ResponseShapeError extends ClientError {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status: number;

  /** @param problem - what the reply came with; never a piece of its body. */
  constructor(facts: AnsweredFacts, problem: string) {
    super(facts, `answered ${facts.status} to`, `with ${problem}`);
  }

  override get name(): string {
    return 'ResponseShapeError';
  }
}
