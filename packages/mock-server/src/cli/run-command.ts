import { enableCompileCache, flushCompileCache } from 'node:module';
import { loadSpec } from '../own-spec/load-spec.ts';
import { specSources } from '../own-spec/spec-sources.ts';
import { listProviders } from '../providers.ts';
import { describeStart } from './describe-start.ts';
import { endOnSignals } from './end-on-signals.ts';
import { explainError } from './explain-error.ts';
import { readCommandLine } from './read-command-line.ts';
import { readVersion } from './read-version.ts';
import { reloadLine } from './reload-line.ts';
import { requestLine } from './request-line.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';

/** Does what the command line says. The process ends here if that cannot be done. */
export async function runCommand(): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { message, exitCode } = explainError(error);
    console.error(message);
    process.exit(exitCode);
  }
}

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  const { help, version, providers, log, quiet, ...options } = commandLine;
  if (help) return console.log(usage(listProviders()));
  if (version) return console.log(readVersion());
  const named = providers.length > 0 ? { providers } : {};
  // Mistakes of the command line are told before Prism is loaded.
  const sources = specSources(named.providers, options.specs);
  for (const { provider, file, isOwn } of sources) if (isOwn) loadSpec(provider, file);
  const { port } = options;
  if (port > 0 && port + sources.length - 1 > 65_535)
    throw new UsageError(`--port ${port} leaves no port for the last provider.`);

  let close = async (): Promise<void> => {};
  endOnSignals(() => close());
  enableCompileCache(); // A third of the start is compiling Prism; from the second start on it is read from the cache.
  const say = (line: string): void => (quiet ? undefined : console.log(line));
  say('Loading Prism…');
  const { startMockServer } = await import('../start-mock-server.ts'); // Takes a second; the line above explains it.
  const server = await startMockServer({
    ...options,
    ...named,
    onReload: (reload) => (reload.problem === undefined ? say : console.error)(reloadLine(reload)),
    ...(log ? { onRequest: (request) => console.log(requestLine(request)) } : {}),
  });
  close = server.close;
  const hasColors = process.stdout.isTTY === true && process.stdout.hasColors();
  say(describeStart({ urls: server.urls, start: server.start, hasConsole: true, hasColors }, commandLine));
  flushCompileCache(); // Now, as it may be killed.
}
