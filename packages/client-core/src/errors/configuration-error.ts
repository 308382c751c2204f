import type { ValidationIssue } from '../validation.ts';
import { ClientError } from './client-error.ts';

/** A wrong or missing option or argument. Nothing was sent. The message never holds the value: it could be a key. */
export class ConfigurationError extends ClientError {
  /** What is wrong, for example `apiKey`, `headers.x-team` or `path.run_id`. */
  declare readonly option: string;

  /** What it has to be. */
  declare readonly expected: string;

  /** All that is wrong with the body, where `validation` found that. */
  declare readonly issues?: readonly ValidationIssue[] | undefined;

  constructor(facts: {
    provider: string;
    option: string;
    expected: string;
    issues?: readonly ValidationIssue[];
  }) {
    super(facts, `needs ${facts.option} to be ${facts.expected}`);
  }

  override get name(): string {
    return 'ConfigurationError';
  }
}
