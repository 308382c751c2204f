import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRecord } from '../spec/is-record.ts';
import { StateFileError } from './state-file-error.ts';

interface Holder {
  readonly pid: number;
  /** Tells a process from an earlier one with the same id, as each has in a container of its own. Epoch milliseconds. */
  readonly startedAtMs: number;
}

/**
 * Takes the lock of a state file: `<path>.lock`, with the id of this process. A lock whose process is gone is taken over.
 * @returns a function that gives it back.
 * @throws {StateFileError} if another mock server has it.
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`;
  const mine = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const me: Holder = { pid: process.pid, startedAtMs: startedAtMs() };
  try {
    writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    throw new StateFileError(`State file ${path} cannot be written: ${code ?? message}.`);
  }
  try {
    // Linked and not written in place: a lock never exists without its content.
    if (!tryLink(mine, lock)) {
      const text = readIfThere(lock);
      const holder = text === undefined ? undefined : readHolder(text);
      if (holder && isAlive(holder)) throw inUse(path, lock, holder);
      if (text !== undefined) removeStale(path, lock, text, `${mine}.stale`);
      if (!tryLink(mine, lock)) throw inUse(path, lock, readHolder(readIfThere(lock) ?? ''));
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** Moved aside first: if somebody else was quicker, it is theirs that was moved, and it goes back. */
function removeStale(path: string, lock: string, text: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return; // Somebody else removed it.
  }
  const moved = readIfThere(aside) ?? '';
  if (moved !== text) tryLink(aside, lock);
  rmSync(aside, { force: true });
  if (moved !== text) throw inUse(path, lock, readHolder(moved));
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { pid, startedAtMs: started } = value;
    return typeof pid === 'number' && typeof started === 'number' ? { pid, startedAtMs: started } : undefined;
  } catch {
    return undefined; // Nothing that this code wrote.
  }
}

function isAlive({ pid, startedAtMs: started }: Holder): boolean {
  if (pid === process.pid) return Math.abs(started - startedAtMs()) < 2_000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

const startedAtMs = (): number => Math.round(Date.now() - process.uptime() * 1000);

const inUse = (path: string, lock: string, holder: Holder | undefined): StateFileError =>
  new StateFileError(
    `State file ${path} is in use by process ${holder?.pid ?? 'unknown'}. End it, or remove ${lock} if it is no mock server.`,
  );
