import type { ValidationIssue } from '../validation.ts';
import { type AnsweredFacts, ClientError } from './client-error.ts';

/**
 * A 2xx reply that is not what the specification promises: HTML, truncated JSON, nothing where a body is due, or, with
 * `validation` on, JSON of another shape.
 */
export class ResponseShapeError extends ClientError {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status: number;
  /** What is wrong with the JSON, where `validation` found that. */
  declare readonly issues?: readonly ValidationIssue[] | undefined;

  /** @param problem - what the reply came with; never a piece of its body. */
  constructor(facts: AnsweredFacts & Issues, problem: string) {
    super(facts, `answered ${facts.status} to`, `with ${problem}`);
  }

  override get name(): string {
    return 'ResponseShapeError';
  }
}

interface Issues {
  readonly issues?: readonly ValidationIssue[];
}
