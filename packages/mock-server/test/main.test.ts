import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');

interface Ended {
  code: number | null;
  output: string;
}

/** Runs the command; `onOutput` sees what was printed so far and may interrupt it. */
function run(
  args: string[],
  onOutput: (output: string, interrupt: () => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=@runspec/source', main, ...args]);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += String(chunk);
    onOutput(output, () => child.kill('SIGINT'));
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('runspec-mock', () => {
  it('prints the addresses, answers, and ends at Ctrl-C', async () => {
    let status: Promise<number> | undefined;
    const { code, output } = await run(['thymia', '--port', '0'], (text, interrupt) => {
      const url = /thymia\s+(http:\S+)/.exec(text)?.[1];
      if (!url || status || !text.includes('Ctrl-C')) return;
      status = fetch(`${url}/v1/models/mental-wellness/x`).then((reply) => reply.status);
      void status.then(interrupt);
    });
    expect(await status).toBe(401);
    expect(output).toContain('Ctrl-C ends them.');
    expect(code).toBe(0);
  });

  it('prints how to use it', async () => {
    const { code, output } = await run(['--help']);
    expect(output).toContain('Usage: runspec-mock [provider…]');
    expect(code).toBe(0);
  });

  it.each([
    [['dcuk'], 'No spec for "dcuk". Providers: '],
    [['--port', 'high'], '--port must be a whole number from 0 to 65535; got "high".'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['duck', 'thymia', '--port', '65535'], '--port 65535 leaves no port for the last provider.'],
  ])('refuses %j with one line and exit code 2', async (args, message) => {
    const { code, output } = await run(args);
    expect(output).toContain(message);
    expect(output).not.toContain('    at ');
    expect(code).toBe(2);
  });

  it('says what to do about a taken port', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
    });
    const { code, output } = await run(['duck', '--port', String(port)]);
    blocker.close();
    expect(output).toContain('is taken. Choose another; 0 takes a free one.');
    expect(code).toBe(2);
  });
});
