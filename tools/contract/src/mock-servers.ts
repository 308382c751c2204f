import { startMockServer } from '@runspec/mock-server';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The base URL of each provider's mock server. */
    mockUrls: Readonly<Record<string, string>>;
  }
}

/** Starts one real Prism server per provider, once for all test files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startMockServer();
  provide('mockUrls', server.urls);
  return () => server.close();
}
