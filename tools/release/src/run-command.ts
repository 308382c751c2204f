import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

/** How a command ended. */
export interface CommandResult {
  /** The exit code; -1 if it could not be started, was killed or took too long. */
  code: number;
  stdout: string;
  /** Both streams in the order they came, trimmed. */
  output: string;
}

/** Where and how a command runs. */
export interface CommandOptions {
  cwd: string;
  /** @default process.env */
  env?: NodeJS.ProcessEnv | undefined;
  /** Where its command line and everything it prints is appended. */
  log?: string | undefined;
  /** Ends it. Without one, an interrupt of this process does: what it has started would outlive it otherwise. */
  signal?: AbortSignal | undefined;
  /** For what hangs, not for what is slow. @default 900_000 */
  timeoutMs?: number | undefined;
}

/** Runs a command to its end. Never rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const { cwd, env = process.env, log, signal, timeoutMs = 900_000 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && /^(npm|pnpm|changeset)$/.test(command),
      // A group of its own, so that what it has started ends with it.
      detached: process.platform !== 'win32',
    });
    const kill = (): void => {
      if (child.pid === undefined) return;
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const stop = (reason: string): void => {
      output += `\n${reason}`;
      try {
        kill();
      } catch {
        // It is gone already.
      }
    };
    const timer = setTimeout(() => stop(`It took longer than ${timeoutMs / 1000} s.`), timeoutMs);
    const abort = (): void => stop('Interrupted.');
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const interrupts = signal ? [] : (['SIGINT', 'SIGTERM'] as const);
    for (const name of interrupts) process.once(name, abort);
    let stdout = '';
    let output = '';
    const end = (code: number): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      for (const name of interrupts) process.off(name, abort);
      if (log !== undefined)
        appendFileSync(log, `\n$ ${[command, ...args].join(' ')}   (in ${cwd})\n${output}\n= ${code}\n`);
      resolve({ code, stdout, output: output.trim() });
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => {
      output += `\n${error.message}`;
      if (child.pid === undefined) end(-1);
    });
    child.on('close', (code) => end(code ?? -1));
  });
}
