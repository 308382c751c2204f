#!/usr/bin/env node
import { describeStart } from './cli/describe-start.ts';
import { readCommandLine } from './cli/read-command-line.ts';
import { usage } from './cli/usage.ts';
import { UsageError } from './cli/usage-error.ts';
import { ListenError } from './listen-error.ts';
import { OptionError } from './option-error.ts';
import { PortTakenError } from './port-taken-error.ts';
import { listProviders, specFile } from './providers.ts';
import { UnknownProviderError } from './unknown-provider-error.ts';

async function main(): Promise<void> {
  const { help, providers, ...options } = readCommandLine(process.argv.slice(2));
  if (help) {
    console.log(usage(listProviders()));
    return;
  }
  for (const provider of providers) specFile(provider); // A typing mistake is told before anything is loaded.
  const { port } = options;
  const highest = port + (providers.length || listProviders().length) - 1;
  if (port > 0 && highest > 65_535)
    throw new UsageError(`--port ${port} leaves no port for the last provider.`);

  let close = async (): Promise<void> => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
  console.log('Loading Prism…');
  const { startMockServer } = await import('./start-mock-server.ts'); // Takes a second; the line above explains it.
  const server = await startMockServer({ ...options, ...(providers.length > 0 ? { providers } : {}) });
  close = server.close;
  console.log(describeStart(server.urls, options));
}

main().catch((error: unknown) => {
  const isUsage = [UsageError, OptionError, UnknownProviderError, PortTakenError, ListenError].some(
    (kind) => error instanceof kind,
  );
  const advice = error instanceof PortTakenError ? ' (--port <number>)' : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${advice}`);
  process.exit(isUsage ? 2 : 1);
});
