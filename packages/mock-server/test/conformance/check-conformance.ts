import fc from 'fast-check';
import { arbitraryCommands } from './arbitrary-commands.ts';
import type { ReplyCheck } from './checks/create-reply-check.ts';
import type { Coverage } from './model/coverage.ts';
import { createWorld } from './model/world.ts';
import type { SpecDocument } from './spec/spec-document.ts';
import type { Subject } from './subjects/subject.ts';
import type { System } from './system/system.ts';

/** What sequences run against, and what they leave behind. */
export interface Trial {
  readonly subject: Subject;
  readonly spec: SpecDocument;
  readonly check: ReplyCheck;
  readonly system: System;
  readonly coverage: Coverage;
  readonly sequences: number;
  readonly seed: number;
  /** The way to one sequence, and to a part of it, as a failure prints them. */
  readonly path?: string;
  readonly replayPath?: string;
  /** Whether a failure is told as it was found, without looking for a shorter one. @default false */
  readonly isFirstFailureEnough?: boolean;
}

/** Commands of a sequence at most. */
const maxCommands = 25;

/**
 * Runs random sequences of commands, each against a mock that has forgotten the ones before.
 * @returns undefined if all agree with the model; otherwise the shortest sequence found that does not, in words, and how to run it again.
 */
export async function findDisagreement(trial: Trial): Promise<string | undefined> {
  const {
    subject,
    spec,
    system,
    coverage,
    sequences,
    seed,
    path,
    replayPath,
    isFirstFailureEnough = false,
  } = trial;
  const commands = fc.commands(arbitraryCommands(subject, spec), {
    maxCommands,
    size: 'max',
    ...(replayPath ? { replayPath } : {}),
  });
  let transcript: readonly string[] = [];
  const property = fc.asyncProperty(commands, async (sequence) => {
    coverage.sequences++;
    system.reset();
    const world = createWorld(trial);
    try {
      await fc.asyncModelRun(() => ({ model: world, real: world }), sequence);
    } catch (error) {
      // The last failure is the shortest.
      transcript = world.transcript;
      throw error;
    }
  });
  const details = await fc.check(property, {
    numRuns: sequences,
    seed,
    endOnFailure: isFirstFailureEnough,
    ...(path ? { path } : {}),
  });
  if (!details.failed) return undefined;
  const [sequence] = details.counterexample ?? [];
  const [, replay = ''] = /replayPath="([^"]*)"/.exec(String(sequence)) ?? [];
  const { errorInstance: error } = details;
  return [
    `${subject.provider}: ${error instanceof Error ? error.message : String(error)}`,
    'after the commands',
    ...transcript.map((line) => `  ${line}`),
    `Run it again: CONFORMANCE_SEED=${details.seed} CONFORMANCE_PATH=${details.counterexamplePath} CONFORMANCE_REPLAY=${replay}`,
  ].join('\n');
}
