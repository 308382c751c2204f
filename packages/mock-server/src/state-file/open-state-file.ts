import { closeSync, fdatasync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import type { Clock } from '../clock/clock.ts';
import { sealOwner } from '../runs/belongs-to.ts';
import type { RunChange } from '../runs/run-store.ts';
import type { RunsMade, RunsOptions } from '../runs/runs.ts';
import { header, type JournalLine } from './journal-line.ts';
import { lockFile } from './lock-file.ts';
import { readJournal } from './read-journal.ts';
import { StateFileError } from './state-file-error.ts';
import { writeAll, writeCompacted } from './write-compacted.ts';

/** How long a line may wait until it is safe from a power cut; from the end of the process it is safe at once. */
const syncEveryMs = 1_000;

/** A state file that this process has to itself. */
export interface StateFile {
  /** What was in it, of the providers that are there this time. */
  readonly restored: NonNullable<RunsOptions['restored']>;
  /** The virtual time to go on at, in epoch milliseconds; undefined for a new file. */
  readonly resumeAtMs: number | undefined;
  /** To be called once, when the clock is set: from then on, changes are written. @returns a clock whose leaps are written, too. */
  begin(clock: Clock): Clock;
  /** Writes a change. When it returns, the line has left this process. @throws {StateFileError} if the disk does not take it. */
  write(change: RunChange, made: RunsMade): void;
  close(): void;
}

/**
 * Opens a state file, and writes it anew without what is over: beside the old one, which it then takes the place of.
 *
 * While no server had it, virtual time went on at the speed that it last had there; it is never less than any time in the file.
 * @param providers - whose runs are shown this time; the others' are kept in the file.
 * @throws {StateFileError} if another server has it, or if it is something else.
 */
export function openStateFile(
  path: string,
  { seed, providers }: { readonly seed: number; readonly providers: readonly string[] },
): StateFile {
  const unlock = lockFile(path);
  let file: number | undefined;
  let size = 0;
  let clock: Clock | undefined;
  let isSafe = true;
  let timer: NodeJS.Timeout | undefined;

  const append = (line: JournalLine): void => {
    if (file === undefined) return;
    try {
      size += writeAll(file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      // A part of a line with another line behind it would spoil the file.
      ftruncateSync(file, size);
      throw cannotWrite(path, error);
    }
    isSafe = false;
  };
  const mark = (of: Clock): JournalLine => ({
    clock: { realMs: Date.now(), virtualMs: of.now(), speed: of.speed },
  });
  const close = (): void => {
    if (file === undefined) return;
    clearInterval(timer);
    try {
      if (clock) append(mark(clock));
      fsyncSync(file);
    } finally {
      closeSync(file);
      file = undefined;
      unlock();
    }
  };

  try {
    const { runs, lines, clock: last, made, latestMs } = readJournal(path);
    const text = (line: JournalLine): string => JSON.stringify(line);
    const latest = last && { clock: { ...last, virtualMs: Math.max(last.virtualMs, latestMs) } };
    // How far chance has come stands last: each run's line says how far it had come then.
    const all = [header, ...(latest ? [text(latest)] : []), ...lines, ...(made ? [text({ made })] : [])];
    size = writeCompacted(path, all);
    file = openSync(path, 'a');
    return {
      restored: {
        runs: runs.filter(({ provider }) => providers.includes(provider)),
        created: made?.created ?? 0,
        // Of another seed, chance begins at its beginning.
        randomState: made?.seed === seed ? made.randomState : seed,
      },
      resumeAtMs: last && Math.max(latestMs, last.virtualMs + (Date.now() - last.realMs) * last.speed),
      begin: (running) => {
        clock = {
          speed: running.speed,
          now: () => running.now(),
          advance: (ms) => {
            running.advance(ms);
            append(mark(running));
          },
        };
        append(mark(running));
        timer = setInterval(() => {
          if (isSafe || file === undefined) return;
          isSafe = true;
          fdatasync(file, () => {}); // The next line says it if the disk is full.
        }, syncEveryMs).unref();
        return clock;
      },
      write: (change, now) => append(lineOf(change, { ...now, seed }, clock?.now() ?? 0, providers)),
      close,
    };
  } catch (error) {
    if (file !== undefined) closeSync(file);
    unlock();
    throw error instanceof StateFileError ? error : cannotWrite(path, error);
  }
}

function lineOf(
  change: RunChange,
  made: RunsMade & { readonly seed: number },
  atMs: number,
  providers: readonly string[],
): JournalLine {
  if (change.kind === 'cleared') return { atMs, cleared: providers, made };
  const { run } = change;
  if (change.kind === 'removed') return { atMs, removed: { provider: run.provider, id: run.id } };
  // A key is not written down.
  return { atMs, put: { ...run, owner: sealOwner(run.owner) }, made };
}

function cannotWrite(path: string, error: unknown): StateFileError {
  const { code, message } = error as Error & { code?: string };
  return new StateFileError(`State file ${path} cannot be written: ${code ?? message}.`);
}
