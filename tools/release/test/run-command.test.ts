import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../src/run-command.ts')).href;

/** Runs a command that says who it is, has a signal sent to whoever runs it, and would go on for ever; prints what came of it. */
const programFor = (signal: string): string => `
import { runCommand } from ${JSON.stringify(module)};
const endless =
  "process.stdout.write(String(process.pid), () => process.kill(process.ppid, '${signal}')); setInterval(() => {}, 1000)";
console.log(JSON.stringify(await runCommand(process.execPath, ['-e', endless], { cwd: '.' })));
`;

describe('runCommand', () => {
  it.each(['SIGINT', 'SIGTERM'])('ends what it has started on %s, and tells its caller', async (signal) => {
    const outer = spawn(process.execPath, ['--input-type=module', '--eval', programFor(signal)]);
    let printed = '';
    outer.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const [exitCode] = await once(outer, 'close');
    expect(exitCode).toBe(0);
    const { code, stdout, output } = JSON.parse(printed);
    expect(code).toBe(-1);
    expect(output).toContain('Interrupted.');
    expect(() => process.kill(Number.parseInt(stdout, 10), 0)).toThrow('ESRCH');
  });
});
