import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  /** The exit code, or -1 when the command could not be started or was killed. */
  code: number;
  stdout: string;
  /** Both streams in the order they came, trimmed: what to show when the command failed. */
  output: string;
}

/** Runs a command to its end without a shell in between (on Windows npm and pnpm are scripts, and need one). Never rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && /^p?npm$/.test(command),
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: -1, stdout, output: `${output}\n${error.message}`.trim() }));
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, output: output.trim() }));
  });
}
