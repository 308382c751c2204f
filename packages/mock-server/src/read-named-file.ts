import { readFileSync } from 'node:fs';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
};

/**
 * Reads a file that somebody has named.
 * @param expected - what it should have been.
 * @param Refusal - the error that is thrown if it cannot be read: one line with the file and why.
 */
export function readNamedFile(
  file: string,
  expected: string,
  Refusal: new (message: string) => Error,
): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const why = reasons[code ?? ''] ?? code ?? message;
    throw new Refusal(`${file}: ${why}; ${expected} was expected.`);
  }
}
