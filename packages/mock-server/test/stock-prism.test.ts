import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProviders, type MockServer, specFile, startMockServer } from '../src/index.ts';
import { credentials } from './sample-requests.ts';

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/** `prism mock` as installed, on a free port. */
function startStockPrism(provider: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    [cli, 'mock', '--port', '0', '--multiprocess', 'false', specFile(provider)],
    {
      env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1' },
    },
  );
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const url = /listening on (http:\/\/\S+)/.exec(output)?.[1];
      if (url) resolve({ url, child });
    });
    child.on('close', (code) => reject(new Error(`prism mock ended with ${code}: ${output}`)));
  });
}

/** Paths of a spec that can be asked for as they are, with GET. */
function plainPaths(provider: string): string[] {
  return [...readFileSync(specFile(provider), 'utf8').matchAll(/^ {2}(\/[^{}\s:]+):\n(?:.*\n)*? {4}get:/gm)]
    .map(([, path]) => path!)
    .slice(0, 2);
}

describe.each(listProviders())('stock `prism mock` on the spec of %s', (provider) => {
  let ours: MockServer;
  let stock: { url: string; child: ChildProcess };

  beforeAll(async () => {
    [ours, stock] = await Promise.all([
      startMockServer({ providers: [provider] }),
      startStockPrism(provider),
    ]);
  }, 60_000);
  afterAll(async () => {
    stock.child.kill();
    await ours.close();
  });

  it('answers as ours does, told which reply to give', async () => {
    const paths = [
      ...plainPaths(provider),
      '/no-such-path',
      '/v1/models/mental-wellness/3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
    ];
    for (const path of paths) {
      for (const headers of [
        { ...credentials, prefer: 'code=200' },
        { ...credentials, prefer: 'code=401' },
        {},
      ]) {
        const [a, b] = await Promise.all([
          fetch(ours.urls[provider] + path, { headers }),
          fetch(stock.url + path, { headers }),
        ]);
        expect([a.status, await a.json()]).toEqual([b.status, await b.json()]);
      }
    }
  });
});
