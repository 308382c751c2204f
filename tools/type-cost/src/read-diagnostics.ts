/** An error that a compiler reports. */
export interface Diagnostic {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The message and its remarks, such as where the expected type comes from; not the sources that are quoted with it. */
  readonly text: string;
}

const heading = /^(\S.*):(\d+):(\d+) - error TS\d+: /;
const quote = /^\s*(\d+ .*|~+)$/;

/**
 * Reads what `tsc --pretty` prints about one file. It says as much as an editor shows; without `--pretty` the remarks are
 * missing.
 */
export function readDiagnostics(output: string, file: string): Diagnostic[] {
  const blocks = output.split(/^(?=\S.*:\d+:\d+ - error TS\d+: )/m);
  return blocks.flatMap((block) => {
    const [, path, line, column] = block.match(heading) ?? [];
    if (!path?.endsWith(file)) return [];
    const text = block.split('\n').filter((printed) => !quote.test(printed));
    return { line: Number(line), column: Number(column), text: text.join('\n') };
  });
}
