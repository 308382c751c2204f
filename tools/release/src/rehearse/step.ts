import { type CommandOptions, type CommandResult, runCommand } from '../run-command.ts';

/** A step that did not end as it had to. Its message is for a person. */
export class StepError extends Error {
  override name = 'StepError';
}

/** Runs a command that has to end well. @throws {StepError} with its output when it does not. */
export async function mustRun(
  what: string,
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const result = await runCommand(command, args, options);
  if (result.code === 0) return result;
  const tail = result.output.split('\n').slice(-30).join('\n');
  throw new StepError(
    `${what}: \`${[command.replace(/.*\//, ''), ...args].join(' ')}\` ended with ${result.code}.\n${tail}`,
  );
}

/** Throws if a fact is not as it has to be. */
export function mustBe(isMet: boolean, complaint: string): asserts isMet {
  if (!isMet) throw new StepError(complaint);
}
