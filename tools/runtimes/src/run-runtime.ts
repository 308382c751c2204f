import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSuites } from './bundle.ts';
import type { FoundRuntime } from './find-runtimes.ts';
import type { SuitesInput } from './portable/suites-input.ts';
import type { Collected } from './read-messages.ts';
import { runChromium } from './run-chromium.ts';
import type { RunOptions } from './run-options.ts';
import { runScript } from './run-script.ts';
import { runWorkerd } from './run-workerd.ts';
import type { RuntimeKind } from './runtimes.ts';

/** How the suites went on one runtime. */
export interface RuntimeReport extends Collected {
  found: FoundRuntime;
  /** From the start of the runtime to its end. */
  elapsedMs: number;
}

const ways: Record<RuntimeKind, (options: RunOptions) => Promise<Collected>> = {
  script: runScript,
  workerd: runWorkerd,
  chromium: runChromium,
};

/** Runs the suites on one runtime. Does not reject because of it: what went wrong is in the report. */
export async function runRuntime(
  found: FoundRuntime,
  input: SuitesInput,
  timeoutMs: number = 300_000,
): Promise<RuntimeReport> {
  const { kind } = found.runtime;
  const bundle = await bundleSuites(kind, input);
  const folder = await mkdtemp(join(tmpdir(), 'runspec-runtime-'));
  try {
    const startedAt = performance.now();
    const collected = await ways[kind]({ found, bundle, folder, timeoutMs });
    return { found, ...collected, elapsedMs: performance.now() - startedAt };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
