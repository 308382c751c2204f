import { execFile } from 'node:child_process';

/** How a program ended. */
export interface ProgramResult {
  isOk: boolean;
  stdout: string;
  /** What to show a person when it failed. */
  trouble: string;
}

/** Runs a program to its end without a shell in between (on Windows npm is a script, and needs one). Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, timeoutMs = 600_000 }: { cwd?: string; timeoutMs?: number } = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program === 'npm';
    execFile(program, args, { cwd, timeout: timeoutMs, shell }, (error, stdout, stderr) => {
      const trouble = [error?.message, stderr.trim()].filter(Boolean).join('\n');
      resolve({ isOk: error === null, stdout, trouble });
    });
  });
}
