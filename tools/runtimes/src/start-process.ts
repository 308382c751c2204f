import { type ChildProcess, spawn } from 'node:child_process';

/** A program that runs, and what is known of its end. */
export interface RunningProcess {
  child: ChildProcess;
  /** What it wrote to stderr so far. */
  errors(): string;
  /** Resolves when it is gone, with what was wrong; undefined if nothing was. Never rejects. */
  ended: Promise<string | undefined>;
  /** Ends it. */
  stop(): Promise<void>;
}

/** Starts a program of which stdout and a fourth channel, file descriptor 3, are read by the caller. */
export function startProcess(
  program: string,
  args: readonly string[],
  { cwd, timeoutMs }: { cwd: string; timeoutMs: number },
): RunningProcess {
  const child = spawn(program, args, {
    cwd,
    // No proxy, no options and no NODE_ENV of whoever started this.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DENO_NO_UPDATE_CHECK: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-10_000);
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(`It ended with ${signal ?? `code ${code}`}.\n${stderr}`.trim());
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { child, errors: () => stderr.trim(), ended, stop };
}
