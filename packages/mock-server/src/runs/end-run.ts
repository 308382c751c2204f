import { isTerminalWord } from '../spec/lifecycle.ts';
import { canceledWord } from './canceled-word.ts';
import { canBecome, interrupt } from './change-run.ts';
import { type Outcome, outcomeNames, readOutcome } from './outcome.ts';
import type { RunKind } from './run-kind.ts';
import { type RunRecord, stepAt } from './run-record.ts';
import { terminalMeaning } from './terminal-meaning.ts';

/**
 * Makes a run end badly now.
 * @param name - of the outcome.
 * @throws {RangeError} if that is no bad end, or the run cannot come to it from where it is.
 */
export function failRun(run: RunRecord, kind: RunKind, name: string, nowMs: number): void {
  const outcome = badEnd(kind, name);
  if (!outcome) {
    const ways = outcomeNames(kind).filter((one) => badEnd(kind, one));
    throw new RangeError(
      `"${name}" is no way for a run of ${run.provider} to end early. Ways: ${ways.join(', ')}.`,
    );
  }
  end(run, kind, outcome.word, nowMs);
  run.stoppedAs = outcome;
}

/** A success now would leave its steps and inputs half done. */
function badEnd(kind: RunKind, name: string): Outcome | undefined {
  const outcome = readOutcome(kind, name);
  const isEnd = outcome && isTerminalWord(kind.lifecycle, outcome.word);
  return isEnd && terminalMeaning(outcome.word) !== 'succeeded' ? outcome : undefined;
}

/**
 * Cancels a run now.
 * @throws {RangeError} if its kind cannot be canceled, or not from where it is.
 */
export function cancelRun(run: RunRecord, kind: RunKind, nowMs: number): void {
  const word = canceledWord(kind.lifecycle);
  if (word === undefined)
    throw new RangeError(`A run of ${run.provider} cannot be canceled: no status word means that.`);
  end(run, kind, word, nowMs);
}

function end(run: RunRecord, { lifecycle }: RunKind, word: string, nowMs: number): void {
  if (!canBecome(run, lifecycle, word, nowMs)) {
    const { word: present } = stepAt(run, nowMs);
    throw new RangeError(`A run of ${run.provider} that is ${present} cannot become ${word}.`);
  }
  interrupt(run, word, nowMs);
}
