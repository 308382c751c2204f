#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { PortTakenError } from './port-taken-error.ts';
import { listProviders } from './providers.ts';
import { UnknownProviderError } from './unknown-provider-error.ts';

const usage = `Usage: runspec-mock [provider…] [--port <number>] [--host <address>]

Starts a Prism mock server for each provider (${listProviders().join(', ')}), or for those named.

  --port   port of the first provider; the others follow it (default: 4010; 0 takes free ones)
  --host   address to listen on (default: 127.0.0.1)
  --help   print this

Choose a reply with a request header: "Prefer: code=404" or "Prefer: example=<name>" (the names are in the spec).`;

/** A command line that cannot be obeyed. */
class UsageError extends Error {}

function readCommandLine(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argv.filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return { ...values, providers: [...new Set(positionals)], port: readPort(values.port ?? '4010') };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port must be a whole number from 0 to 65535; got "${text}".`);
}

async function main(): Promise<void> {
  const { help, host = '127.0.0.1', port, providers } = readCommandLine(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const highest = port + (providers.length || listProviders().length) - 1;
  if (port > 0 && highest > 65_535)
    throw new UsageError(`--port ${port} leaves no port for the last provider.`);
  console.log('Loading Prism…');
  const { startMockServer } = await import('./start-mock-server.ts'); // Takes a second; the line above explains it.
  const server = await startMockServer({ port, host, ...(providers.length > 0 ? { providers } : {}) });
  const width = Math.max(...Object.keys(server.urls).map((provider) => provider.length));
  for (const [provider, url] of Object.entries(server.urls))
    console.log(`  ${provider.padEnd(width)}  ${url}`);
  console.log('Ctrl-C ends them.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  const isUsage = [UsageError, UnknownProviderError, PortTakenError].some((kind) => error instanceof kind);
  const advice = error instanceof PortTakenError ? ' (--port <number>)' : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${advice}`);
  process.exit(isUsage ? 2 : 1);
});
