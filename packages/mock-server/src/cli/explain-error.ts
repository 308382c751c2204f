import { ListenError } from '../listen-error.ts';
import { OptionError } from '../option-error.ts';
import { SpecFileError } from '../own-spec/spec-file-error.ts';
import { PortTakenError } from '../port-taken-error.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { StateFileError } from '../state-file/state-file-error.ts';
import { UnknownProviderError } from '../unknown-provider-error.ts';
import { UsageError } from './usage-error.ts';

/** How the command ends. */
export interface Ending {
  /** One line, if it is about what was asked for. */
  readonly message: string;
  readonly exitCode: 1 | 2;
}

const asked = [
  UsageError,
  OptionError,
  UnknownProviderError,
  PortTakenError,
  ListenError,
  SpecFileError,
  ScenarioError,
  StateFileError,
];

/** What to say about an error, and the exit code: 2 if it is about what was asked for, 1 if not. */
export function explainError(error: unknown): Ending {
  return {
    message: error instanceof Error ? error.message : String(error),
    exitCode: asked.some((kind) => error instanceof kind) ? 2 : 1,
  };
}
