/** A faulty case of the corpus. The message names the file, the case, and what was expected. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';

  constructor(file: string, id: string | undefined, problem: string) {
    super(`corpus/${file}${id === undefined ? '' : `, case ${id}`}: ${problem}`);
  }
}
