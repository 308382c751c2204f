import { ConfigurationError } from '@runspec/client-core';
import { type FileSource, type OpenedFile, openFile } from '@runspec/client-core/files';

/** The files of a job: by the name of the input, which is your choice, and then by the name under which the model expects them. */
export type JobFiles = Readonly<Record<string, Readonly<Record<string, FileSource>>>>;

/** Where a file stands in a job. */
export interface JobFileName {
  inputItemKey: string;
  dataItemKey: string;
}

/** A file that is ready to be sent. */
export interface JobFile {
  readonly name: JobFileName;
  /** For errors. */
  readonly option: string;
  readonly file: OpenedFile;
}

/**
 * Opens all files of a job, in the order in which they stand there.
 *
 * @throws {ConfigurationError} naming what is missing, or no file, or has a name that cannot stand in a path.
 */
export async function openFiles(files: JobFiles): Promise<JobFile[]> {
  const inputs = entriesOf(files, 'files');
  const opened: JobFile[] = [];
  for (const [inputItemKey, items] of inputs) {
    for (const [dataItemKey, source] of entriesOf(items, `files.${inputItemKey}`)) {
      const option = `files.${inputItemKey}.${dataItemKey}`;
      const file = await openFile('modzy', option, source);
      opened.push({ name: { inputItemKey, dataItemKey }, option, file });
    }
  }
  return opened;
}

function entriesOf<T>(record: Readonly<Record<string, T>>, option: string): [string, T][] {
  const isRecord = {}.toString.call(record) === '[object Object]';
  const entries = isRecord ? Object.entries(record) : [];
  const refuse = (expected: string) => {
    throw new ConfigurationError({ provider: 'modzy', option, expected });
  };
  if (entries.length === 0) refuse('an object with at least one entry: { <input>: { <data item>: <file> } }');
  for (const [key] of entries) {
    if (/^\.{0,2}$/.test(key)) refuse('without names that are empty, "." or ".."');
  }
  return entries;
}
