import { isMap, LineCounter, parseDocument } from 'yaml';
import { readNamedFile } from '../read-named-file.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { readProviderSpec } from '../spec/read-provider-spec.ts';
import { findMistake } from './find-mistake.ts';
import { SpecFileError } from './spec-file-error.ts';

/**
 * Reads a spec and looks whether it can be served: what is wrong with it is said before anything listens.
 * @throws {SpecFileError} if the file cannot be read, or is no OpenAPI 3.0 or 3.1 document that can be served.
 */
export function loadSpec(provider: string, file: string): ProviderSpec {
  const text = readNamedFile(file, 'an OpenAPI document', SpecFileError);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number | undefined, message: string): never => {
    const at = offset === undefined ? undefined : lines.linePos(offset);
    throw new SpecFileError(`${file}${at ? `:${at.line}:${at.col}` : ''}: ${oneLine(message)}`);
  };
  const [error] = document.errors;
  if (error) return fail(error.pos[0], `not ${/\.json$/i.test(file) ? 'JSON' : 'YAML'}: ${error.message}`);
  const { contents } = document;
  if (!isMap(contents))
    return fail(0, 'an OpenAPI document was expected, a map with openapi, info and paths.');
  const offsetOf = (path: readonly string[]): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const found: unknown = document.getIn(path.slice(0, length), true);
      const range = (found as { range?: readonly number[] } | undefined)?.range;
      if (range) return range[0];
    }
    return undefined;
  };
  try {
    const value: unknown = document.toJS();
    const mistake = findMistake(value);
    if (mistake) return fail(offsetOf(mistake.path) ?? 0, mistake.message);
    return readProviderSpec(provider, text);
  } catch (thrown) {
    if (thrown instanceof SpecFileError) throw thrown;
    return fail(undefined, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
