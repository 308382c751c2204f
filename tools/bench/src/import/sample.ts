import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What one fresh process found. */
export interface Sample {
  milliseconds: number;
  heapBytes: number;
}

const run = promisify(execFile);

/**
 * Runs statements in a fresh process and says how long they took and what is on the heap afterwards.
 * The program is JavaScript and is passed as text: stripping types would cost more than what is measured.
 * @param folder - the one that the statements can import from.
 * @param statements - may use `await import()`; what they set `globalThis.kept` to stays alive.
 */
export async function sample(folder: string, statements: string): Promise<Sample> {
  const program = `
    const before = performance.now();
    ${statements}
    const milliseconds = performance.now() - before;
    gc();
    gc();
    process.stdout.write(JSON.stringify({ milliseconds, heapBytes: process.memoryUsage().heapUsed }));
  `;
  const { stdout } = await run(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    cwd: folder,
  });
  return JSON.parse(stdout) as Sample;
}
