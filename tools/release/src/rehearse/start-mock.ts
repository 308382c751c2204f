import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Project } from './install-project.ts';
import { StepError } from './step.ts';

/** Mock servers, started by the command of the installed package. */
export interface RunningMock {
  /** By provider. */
  urls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the installed command on a Node. @throws {StepError} if it does not say where it listens within three minutes. */
export async function startMock(
  { directory }: Project,
  node: string,
  env: NodeJS.ProcessEnv,
  providers: number,
): Promise<RunningMock> {
  const guard = pathToFileURL(join(directory, 'loopback-only.mjs')).href;
  const child = spawn(join(directory, 'node_modules/.bin/runspec-mock'), ['--port', '0', '--speed', '2000'], {
    cwd: directory,
    env: { ...env, PATH: [dirname(node), env['PATH']].join(delimiter), NODE_OPTIONS: `--import=${guard}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  let output = '';
  const urls = await new Promise<Record<string, string> | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), 180_000);
    const read = (text: string): void => {
      output += text;
      const found = readUrls(output);
      if (Object.keys(found).length < providers) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => resolve(undefined));
  });
  if (urls) return { urls, stop };
  await stop();
  throw new StepError(`The mock server of ${directory} did not start on ${node}:\n${output}`);
}

/** The addresses in what the command prints, a provider on each line. */
export function readUrls(output: string): Record<string, string> {
  const lines = output.matchAll(/^\s*([a-z]+)\s+(http:\/\/127\.0\.0\.1:\d+\S*)/gm);
  return Object.fromEntries([...lines].map(([, provider = '', url = '']) => [provider, url]));
}
