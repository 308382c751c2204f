import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../src/main.ts');

/** The command, as a process of its own that is ready. */
export interface RunningCommand {
  /** The printed addresses, by provider. */
  readonly urls: Readonly<Record<string, string>>;
  readonly output: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts the command and waits until it says that it listens; rejects with its output if it ends before. */
export async function runCommand(args: readonly string[]): Promise<RunningCommand> {
  const child = spawn(process.execPath, ['--conditions=@runspec/source', main, ...args]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const ready = new Promise<void>((resolve) => {
    const collect = (chunk: Buffer): void => {
      output += String(chunk);
      if (output.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`The command ended: ${output}`);
    }),
  ]);
  const lines = output.matchAll(/^\s*(\w+)\s+(http:\/\/\S+)/gm);
  return {
    urls: Object.fromEntries([...lines].map(([, provider = '', url = '']) => [provider, url])),
    output,
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
