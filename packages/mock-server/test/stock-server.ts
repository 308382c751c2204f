import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { specFile } from '../src/index.ts';

/** Prism's own server on a provider's spec, configured as `prism mock` does it, without its log. */
export async function startStockServer(provider: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(await getHttpOperationsFromSpec(specFile(provider)), {
    cors: true,
    components: { logger: createLogger(provider, { level: 'silent' }) },
    config: {
      isProxy: false,
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
