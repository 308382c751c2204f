import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Some lines at a time: a line each would be a system call each. */
const linesAtOnce = 2_000;

/**
 * Writes a file beside the one that it takes the place of, then puts it there at once: whenever the machine stops, one of both is whole.
 * @returns the length, in bytes.
 * @throws {Error} if it cannot be written; then the old file is as it was.
 */
export function writeCompacted(path: string, lines: readonly string[]): number {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w', 0o600);
  let size = 0;
  try {
    for (let start = 0; start < lines.length; start += linesAtOnce)
      size += writeAll(file, `${lines.slice(start, start + linesAtOnce).join('\n')}\n`);
    fsyncSync(file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
  syncFolder(dirname(path));
  return size;
}

/** Writes all of a text, however many calls it takes. @returns its length in bytes. */
export function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
  return bytes.length;
}

/** So that the new name lasts, too. Not every system can do that. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows cannot open a folder; there the name is written with the file.
  }
}
