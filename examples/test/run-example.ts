import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What an example wrote, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts an example as its script in package.json does, on the Node that runs the tests. */
export function startExample(file: string): ChildProcess {
  const path = join(import.meta.dirname, '../src', file);
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...env } = process.env;
  return spawn(process.execPath, ['--conditions=@runspec/source', path], { env });
}

/** Runs an example to its end. */
export async function runExample(file: string): Promise<Outcome> {
  const child = startExample(file);
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      written[name] += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, ...written };
}
