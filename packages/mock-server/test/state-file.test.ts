import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClock, createMock, type Mock, type MockOptions, StateFileError } from '../src/index.ts';
import { header } from '../src/state-file/journal-line.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-file-'));
  file = join(folder, 'runs.jsonl');
});

const start = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ providers: ['duck'], speed: 0, stateFile: file, ...options });

const headers = { authorization: 'Bearer secret-key', 'content-type': 'application/json' };

async function create(mock: Mock, key = 'secret-key'): Promise<string> {
  const reply = await mock.fetch(`${mock.urls['duck']}/model-runs`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${key}` },
    body: JSON.stringify({ project_name: 'bikeshare' }),
  });
  return ((await reply.json()) as { id: string }).id;
}

const get = async (mock: Mock, id: string, key = 'secret-key'): Promise<number> =>
  (
    await mock.fetch(`${mock.urls['duck']}/model-runs/${id}`, {
      headers: { ...headers, authorization: `Bearer ${key}` },
    })
  ).status;

describe('a state file', () => {
  it('keeps runs, their changes and the time over a restart, each for its key', async () => {
    const first = await start();
    const [done, failed] = [await create(first), await create(first)];
    first.advance(3_000);
    first.fail(failed);
    const before = first.runs;
    await first.close();
    await using second = await start();
    expect(second.start.restoredRuns).toBe(2);
    expect(second.runs).toEqual(before);
    expect(await get(second, done)).toBe(200);
    expect(await get(second, done, 'another')).toBe(404);
    second.advance(60_000);
    expect(second.runs.map(({ status }) => status)).toEqual(['FAILED', 'SUCCESS']);
  });

  it('holds no key', async () => {
    await using mock = await start();
    await create(mock);
    expect(readFileSync(file, 'utf8')).not.toContain('secret-key');
  });

  it('gives no id again, for the same seed and for another one', async () => {
    const ids: string[] = [];
    for (const seed of [1, 1, 2, 1, 2]) {
      await using mock = await start({ seed });
      for (let count = 0; count < 20; count += 1) ids.push(await create(mock));
    }
    expect(new Set(ids).size).toBe(100);
    await using mock = await start();
    expect(mock.runs.map(({ id }) => id)).toEqual(ids.reverse());
  });

  it('does not go back to chances that a forgotten run had', async () => {
    const first = await start({ runs: { maxRuns: 1 } });
    const ids = [await create(first)];
    first.advance(60_000);
    ids.push(await create(first)); // The first one goes.
    first.reset();
    ids.push(await create(first));
    expect(ids[2]).toBe(ids[0]); // A reset begins the seed anew.
    ids.push(await create(first));
    await first.close();
    for (const restart of [1, 2]) {
      await using mock = await start({ runs: { maxRuns: 1 } });
      ids.push(await create(mock));
      expect(new Set(ids).size, `restart ${restart}`).toBe(ids.length - 2);
    }
  });

  it('goes on where one mock without a restart would have gone on', async () => {
    const seeded = { clock: createClock({ speed: 0, startMs: 1e12 }) };
    await using whole = await createMock({ providers: ['duck'], ...seeded });
    const expected = [await create(whole), await create(whole)];
    const first = await start(seeded);
    const one = await create(first);
    await first.close();
    await using second = await start(seeded);
    expect([one, await create(second)]).toEqual(expected);
  });

  it('lets time go on at its last speed while nobody has it, and never back', async () => {
    const first = await start({ speed: 1_000 });
    await create(first);
    const { createdAtMs = 0 } = first.runs[0] ?? {};
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await start({ speed: 0 });
    await create(second);
    const resumedMs = second.runs[0]?.createdAtMs ?? 0;
    expect(resumedMs).toBeGreaterThanOrEqual(createdAtMs + 49_000);
    await second.close();
    // The clock that is given this time is behind all that.
    await using third = await start({ clock: createClock({ speed: 0, startMs: 0 }) });
    await create(third);
    expect(third.runs[0]?.createdAtMs).toBe(resumedMs);
  });

  it('never goes below a time in the file, even if the real clock was set back', async () => {
    const first = await start();
    await create(first);
    await first.close();
    const lateMs = Date.now() + 1e9;
    const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const late = `{"clock":{"realMs":${lateMs},"virtualMs":${lateMs},"speed":1}}`;
    writeFileSync(file, `${[header, ...lines, late].join('\n')}\n`);
    await using second = await start();
    await create(second);
    expect(second.runs[0]?.createdAtMs).toBeGreaterThanOrEqual(lateMs);
  });

  it('keeps the runs of a provider that is not started this time, through a reset of the others', async () => {
    const first = await start({ providers: ['duck'] });
    const id = await create(first);
    await first.close();
    const other = await start({ providers: ['thymia'] });
    expect(other.runs).toEqual([]);
    other.reset();
    await other.close();
    const again = await start();
    expect(again.runs.map((run) => run.id)).toEqual([id]);
    again.reset();
    await again.close();
    await using empty = await start();
    expect(empty.runs).toEqual([]);
  });

  it('leaves out a last line that was cut off, and only that', async () => {
    const first = await start();
    const id = await create(first);
    await first.close();
    const whole = readFileSync(file, 'utf8');
    const cut = whole
      .trimEnd()
      .split('\n')
      .find((line) => line.includes('"put"'))!;
    appendFileSync(file, cut.slice(0, -20));
    const second = await start();
    expect(second.runs.map((run) => run.id)).toEqual([id]);
    await second.close();
    writeFileSync(file, `${whole}${cut.slice(0, -20)}\n${cut}\n`);
    const number = whole.trimEnd().split('\n').length + 1;
    await expect(start()).rejects.toThrow(
      `${file}:${number} is no state file of a mock server: expected a change`,
    );
  });

  it.each(['{"name":"precious"}\n', 'precious', `${header}\nprecious\n`, `${header}\n{"put":{"id":"x"}}\n`])(
    'leaves a file alone that is something else: %j',
    async (text) => {
      writeFileSync(file, text);
      const error = await start().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StateFileError);
      expect((error as Error).message).toMatch(/^\S+:[12] is no state file of a mock server: expected .+\.$/);
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(readdirSync(folder)).toEqual(['runs.jsonl']);
    },
  );

  it('says where it cannot be', async () => {
    await expect(start({ stateFile: join(folder, 'no/where.jsonl') })).rejects.toThrow(
      'cannot be written: ENOENT.',
    );
    await expect(start({ stateFile: folder })).rejects.toThrow('cannot be read: EISDIR.');
  });

  it('is for one mock at a time, and gives its lock back', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(`State file ${file} is in use by process ${process.pid}.`);
    await first.close();
    expect(existsSync(`${file}.lock`)).toBe(false);
    await (await start()).close();
  });

  it('takes over the lock of a process that is gone, and of an earlier one with its own id', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('close', resolve));
    for (const pid of [gone.pid, process.pid]) {
      writeFileSync(`${file}.lock`, JSON.stringify({ pid, startedAtMs: 1 }));
      await (await start()).close();
    }
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.ppid, startedAtMs: 1 }));
    await expect(start()).rejects.toThrow(`in use by process ${process.ppid}`);
  });
});

describe('a process that is killed while it writes', () => {
  const script = join(import.meta.dirname, 'fixtures/write-runs.ts');

  /** Runs it until so many runs were acknowledged, and kills it. @returns what it has printed, in lines. */
  function writeAndKill(after: number): Promise<string[]> {
    const child = spawn(process.execPath, ['--conditions=@runspec/source', script, file]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (output.split('\n').length > after) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    return new Promise((resolve) => child.once('close', () => resolve(output.split('\n').slice(0, -1))));
  }

  it('has lost nothing that it had acknowledged, time after time', async () => {
    const known = new Map<string, { status: string; createdAtMs: number }>();
    for (const after of [5, 120, 33, 400]) {
      const [ready = '', ...lines] = await writeAndKill(after);
      // Besides what was acknowledged, a run may have been made whose reply was under way.
      expect(Number(ready.split(' ')[1])).toBeGreaterThanOrEqual(known.size);
      for (const line of lines) {
        const [id = '', status = '', createdAtMs] = line.split(' ');
        expect(known.has(id)).toBe(false);
        known.set(id, { status, createdAtMs: Number(createdAtMs) });
      }
      expect(lines.length).toBeGreaterThanOrEqual(after - 1);
    }
    await using mock = await createMock({ providers: ['duck'], stateFile: file });
    const runs = new Map(mock.runs.map((run) => [run.id, run]));
    expect(runs.size - known.size).toBeLessThanOrEqual(4);
    for (const [id, { status, createdAtMs }] of known) {
      const run = runs.get(id);
      expect(run?.createdAtMs).toBe(createdAtMs);
      // Where it had failed, it has; otherwise it may have come further.
      if (status === 'FAILED') expect(run?.status).toBe('FAILED');
    }
  }, 120_000); // It loads Prism in five processes, one after the other.
});
