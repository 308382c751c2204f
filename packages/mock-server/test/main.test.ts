import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { credentials } from './sample-requests.ts';

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
    expect(output).toMatch(/^export THYMIA_BASE_URL=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(output).toContain('Ctrl-C ends it.');
    expect(code).toBe(0);
  });

  it('holds replies back, and says so', async () => {
    let tookMs: Promise<number> | undefined;
    const args = ['duck', '--port', '0', '--latency', '300', '--speed', '60', '--seed', '7'];
    const { code, output } = await run(args, (text, interrupt) => {
      const url = /duck\s+(http:\S+)/.exec(text)?.[1];
      if (!url || tookMs || !text.includes('Ctrl-C')) return;
      const start = performance.now();
      tookMs = fetch(`${url}/model-runs`).then(() => performance.now() - start);
      void tookMs.then(interrupt);
    });
    expect(await tookMs).toBeGreaterThan(295);
    expect(output).toContain('Time runs 60 times as fast.\nEvery reply is held back for 300 ms.\n');
    expect(code).toBe(0);
  });

  it('plays the faults and is as strict as it is told, and says so', async () => {
    let statuses: Promise<number[]> | undefined;
    const args = ['nclue', 'duck', '--port', '0', '--strict', '--outcomes', 'stuck=1', '--latency', '1-20'];
    args.push('--fault', 'duck.listModelRuns:418;retry-after=2@100%', '--fault', 'duck:503@1x');
    const { code, output } = await run(args, (text, interrupt) => {
      const [duck, nclue] = ['duck', 'nclue'].map(
        (name) => new RegExp(`${name}\\s+(http:\\S+)`).exec(text)?.[1],
      );
      if (!duck || !nclue || statuses || !text.includes('Ctrl-C')) return;
      const status = async (url: string) => (await fetch(url, { headers: credentials })).status;
      statuses = (async () => [
        await status(`${duck}/model-runs`),
        await status(`${duck}/model-runs/x`),
        await status(`${duck}/model-runs/x`),
        await status(`${nclue}/task-runs`),
      ])();
      void statuses.then(interrupt);
    });
    expect(await statuses).toEqual([418, 503, 404, 401]);
    expect(output).toContain('\nexport NCLUE_ACCESS_KEY=mock-access\nexport NCLUE_SECRET_KEY=mock-secret\n');
    expect(output).toContain(
      'Every reply is held back for 1 to 20 ms.\nRate limits and signatures are enforced.\n' +
        'Goes wrong on purpose: 418;retry-after=2 at duck.listModelRuns, 100 % of them; 503 at duck, once.\n',
    );
    expect(code).toBe(0);
  });

  it('ends at Ctrl-C while a reply is held back', async () => {
    let cutOff: Promise<unknown> | undefined;
    const { code } = await run(['duck', '--port', '0', '--latency', '60000'], (text, interrupt) => {
      const url = /duck\s+(http:\S+)/.exec(text)?.[1];
      if (!url || cutOff || !text.includes('Ctrl-C')) return;
      cutOff = fetch(`${url}/model-runs`).catch((error: unknown) => error);
      setTimeout(interrupt, 300);
    });
    expect(await cutOff).toBeInstanceOf(TypeError);
    expect(code).toBe(0);
  });

  it('prints how to use it', async () => {
    const { code, output } = await run(['--help']);
    expect(output).toContain('Usage: runspec-mock [provider…]');
    expect(code).toBe(0);
  });

  it.each([
    [['dcuk'], 'nclue, thymia. Did you mean duck?'],
    [['zzz'], 'No spec for "zzz". Providers: '],
    [['duck', '--spec', import.meta.dirname], 'this is a folder; an OpenAPI document was expected.'],
    [['--port', 'high'], '--port must be a whole number from 0 to 65535; got "high".'],
    [['--prot', '1'], "Unknown option '--prot'. Did you mean --port?"],
    [['--zzz'], "Unknown option '--zzz'. --help lists those that there are."],
    [['--spec', '/nowhere.yaml'], '/nowhere.yaml: there is no such file; an OpenAPI document was expected.'],
    [['--spec', 'a b.yaml'], '--spec must be a file, or a name of letters'],
    [
      ['duck', '--scenario', '/nowhere.yaml'],
      '/nowhere.yaml: there is no such file; a scenario was expected.',
    ],
    [['duck', '--state-file', main], 'main.ts:1 is no state file of a mock server: expected '],
    [['duck', '--state-file', ''], '--state-file must be a file; got "".'],
    [['--speed', '-1'], '--speed has no value; one that begins with a dash is written --speed=<value>.'],
    [['--speed', 'fast'], '--speed must be a number from 0 to 1000000000; got "fast".'],
    [['--seed', '1.5'], '--seed must be a whole number from 0 to 9007199254740991; got "1.5".'],
    [
      ['--latency', '1s'],
      '--latency must be milliseconds (50), a range (20-200) or lognormal:<median>:<sigma> (lognormal:100:0.5); got "1s".',
    ],
    [['--fault', '5o3'], 'The fault "5o3" is none. Known: a status from 200 to 599, '],
    [
      ['duck', '--fault', 'duck.x:503'],
      'is for the operation "x", which there is not. Known: listModelRuns, ',
    ],
    [['--fault', '503@5'], 'The fault "503@5" ends with "@5"; expected [<provider>'],
    [
      ['--outcomes', 'success'],
      '--outcomes must be names with weights, as in success=8,failure=1,stuck=1; got "success".',
    ],
    [
      ['duck', '--outcomes', 'partial=1'],
      'The outcome "partial" is none that a run here can have. Known: PENDING, ',
    ],
    [['--host', '192.0.2.1'], 'Cannot listen on port 4010 of 192.0.2.1: EADDRNOTAVAIL.'],
    [['duck', 'thymia', '--port', '65535'], '--port 65535 leaves no port for the last provider.'],
  ])('refuses %j with one line and exit code 2', async (args, message) => {
    const { code, output } = await run(args);
    expect(output).toContain(message);
    expect(output.replace('Loading Prism…\n', '').trim()).not.toContain('\n');
    expect(code).toBe(2);
  });

  it('says what to do about a taken port', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
    });
    const { code, output } = await run(['duck', '--port', String(port)]);
    blocker.close();
    const advice = 'Is a mock server running already? End it, or choose another port; 0 takes a free one.';
    expect(output.trim()).toMatch(/is taken\. Is a mock [^?]*\? End it[^.]*\.$/);
    expect(output).toContain(advice);
    expect(code).toBe(2);
  });
});
