import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PartName, PartResult } from './part.ts';

/** What the process of a part says. */
export type PartMessage = { progress: string } | { result: PartResult };

/**
 * Measures a part in a process of its own, so that none has the heap or the compiled code of another.
 * @throws {Error} if the process ends without a result; it has then printed why.
 */
export function runPart(
  part: PartName,
  quick: boolean,
  progress: (text: string) => void,
): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'part-process.ts'), [part, String(quick)], {
      execArgv: ['--expose-gc'],
    });
    child.on('message', (message) => {
      const said = message as PartMessage; // The other end is part-process.ts.
      if ('result' in said) resolve(said.result);
      else progress(said.progress);
    });
    child.on('exit', (code) => reject(new Error(`The part ${part} ended with ${code} and no result.`)));
  });
}
