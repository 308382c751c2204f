// Begins to wait in one process and goes on in another. In a clone: pnpm --filter @runspec/examples run resume
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDuckClient } from '@runspec/duck-client';
import { startMockServer } from '@runspec/mock-server';
import { type RunWatch, type WatchState, watchRun } from '@runspec/run-status';
import { type DuckRun, duckRuns } from '@runspec/run-status/duck';

const sourceAt = (baseUrl: string) => duckRuns(createDuckClient({ token: 'my-token', baseUrl }));

async function tell(watch: RunWatch<DuckRun>, until?: string): Promise<void> {
  for await (const { state, providerStatus } of watch) {
    console.log(`process ${process.pid} saw ${state} (${providerStatus})`);
    if (state === until) break; // the run itself goes on
  }
}

async function begin(): Promise<void> {
  await using mock = await startMockServer({ providers: ['duck'], speed: 60, runs: { queueMs: 60_000 } });
  const baseUrl = mock.url('duck') ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'resume-'));
  const file = join(folder, 'watch.json');
  const source = sourceAt(baseUrl);
  const { id } = await source.create({ project_name: 'bikeshare' });
  const watch = watchRun(source, id, { intervalMs: 200 });
  await tell(watch, 'running');
  // Small JSON: what was seen, and when the next check is due.
  await writeFile(file, JSON.stringify(watch.state));
  const others = [...process.execArgv, import.meta.filename, file, baseUrl];
  const child = spawn(process.execPath, others, { stdio: 'inherit' });
  [process.exitCode] = await once(child, 'exit');
  await rm(folder, { recursive: true });
}

async function goOn(file: string, baseUrl: string): Promise<void> {
  const resume: WatchState = JSON.parse(await readFile(file, 'utf8'));
  // What the first process was told is not told again.
  await tell(watchRun(sourceAt(baseUrl), resume.id, { resume, intervalMs: 200 }));
}

const [file, baseUrl] = process.argv.slice(2);
await (file && baseUrl ? goOn(file, baseUrl) : begin());
