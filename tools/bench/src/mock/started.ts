import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MockContender } from './mock-contender.ts';

/** The same for all. */
export const requestHeaders: Readonly<Record<string, string>> = {
  authorization: 'Bearer token',
  'x-api-key': 'key',
};

/** A contender that runs in a process of its own. */
export interface Started extends AsyncDisposable {
  readonly child: ChildProcess;
  /** What the get is sent to. */
  readonly url: string;
  /** From the start of the process to its first right answer. */
  readonly startMs: number;
}

const exampleId = '7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14';

/**
 * Starts a contender and waits until it gives the right answer.
 * @param ports - how many in a row it takes; the last one is asked.
 * @throws {Error} if it ends, or has not answered in a minute.
 */
export async function start(contender: MockContender, ports = 1): Promise<Started> {
  const port = await freePort(ports);
  const origin = `http://127.0.0.1:${port + ports - 1}`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', ...contender.args(port)], {
    stdio: [
      'ignore',
      'pipe',
      'pipe',
      ...(contender.args(0)[0]?.endsWith('serve-ours.ts') ? ['ipc' as const] : []),
    ],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-2_000);
    });
  const path = ports > 1 ? '/v1/models/mental-wellness' : `${contender.base}/model-runs/${exampleId}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${contender.title} ended: ${said}`);
    if (performance.now() - begun > 60_000) throw new Error(`${contender.title} does not answer: ${said}`);
    const reply = await fetch(origin + path, { headers: requestHeaders }).catch(() => undefined);
    await reply?.arrayBuffer();
    // With a memory, a run that nobody has created is 404: that is the right answer.
    if (reply && (reply.status === 200 || ports > 1 || contender.hasMemory)) break;
    await sleep(5);
  }
  const startMs = performance.now() - begun;
  const url = ports > 1 ? origin : origin + contender.base + (await runPath(origin, contender));
  return { child, url, startMs, [Symbol.asyncDispose]: () => stop(child) };
}

/** Makes sure that what is going to be measured is a run. */
async function runPath(origin: string, { title, base, hasMemory }: MockContender): Promise<string> {
  let id = exampleId;
  if (hasMemory) id = (await createRun(origin)).id;
  const reply = await fetch(`${origin}${base}/model-runs/${id}`, { headers: requestHeaders });
  const body = (await reply.json()) as Record<string, unknown>;
  const isRun = ['id', 'status', 'trigger_type', 'created_at'].every(
    (name) => typeof body[name] === 'string',
  );
  if (reply.status !== 200 || !isRun)
    throw new Error(`${title} answers ${reply.status} ${JSON.stringify(body)}`);
  return `/model-runs/${id}`;
}

/** Creates a run by a request. */
export async function createRun(origin: string): Promise<{ id: string }> {
  const reply = await fetch(`${origin}/model-runs`, {
    method: 'POST',
    headers: { ...requestHeaders, 'content-type': 'application/json' },
    body: '{"project_name":"bikeshare"}',
  });
  return (await reply.json()) as { id: string };
}

/** The memory of a process and of those that it started, in bytes; undefined where the system does not say it in /proc. */
export function readRss(pid: number): number | undefined {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + (readRss(child) ?? 0), own);
  } catch {
    return undefined;
  }
}

/** The time that a process and those that it started have had of a core, in milliseconds; undefined where /proc does not say it. */
export function readCpuMs(pid: number): number | undefined {
  try {
    // After the name, which may hold anything: the 12th and 13th field, in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const own = 10 * (Number(fields[11]) + Number(fields[12]));
    return childrenOf(pid).reduce((sum, child) => sum + (readCpuMs(child) ?? 0), own);
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  const started = readRss(child.pid) === undefined ? [] : childrenOf(child.pid);
  child.kill('SIGTERM');
  await Promise.race([exited, sleep(2_000)]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL'); // Steady is a program that a script has started.
    } catch {} // Gone already.
  }
}

async function freePort(count: number): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    if (port + count < 65_000) return port;
  }
}
