import { ClientError } from './client-error.ts';

/** A wrong or missing option or argument. Nothing was sent. The message never holds the value: it could be a key. */
export class ConfigurationError extends ClientError {
  /** What is wrong, for example `apiKey`, `headers.x-team` or `path.run_id`. */
  declare readonly option: string;

  /** What it has to be. */
  declare readonly expected: string;

  constructor(facts: { provider: string; option: string; expected: string }) {
    super(facts, `needs ${facts.option} to be ${facts.expected}`);
  }

  override get name(): string {
    return 'ConfigurationError';
  }
}
