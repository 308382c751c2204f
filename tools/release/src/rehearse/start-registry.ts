import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { registryConfig } from './registry-config.ts';
import { type RegistryTraffic, readTraffic } from './registry-traffic.ts';

/** A registry that runs on loopback. */
export interface LocalRegistry {
  /** With a slash at the end. */
  url: string;
  traffic(): RegistryTraffic;
  stop(): Promise<void>;
}

/** Starts verdaccio in a folder of its own. @throws {Error} if it does not answer within two minutes, or ends. */
export async function startRegistry(
  program: string,
  folder: string,
  upstream: string,
): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  writeFileSync(config, registryConfig(upstream));
  const log = join(folder, 'verdaccio.log');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const file = openSync(log, 'a');
  const child = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isUp = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { url, traffic: () => readTraffic(readFileSync(log, 'utf8'), upstream), stop };
    if (child.exitCode !== null) break;
    await sleep(200);
  }
  await stop();
  throw new Error(`verdaccio did not start. Its log: ${log}\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
