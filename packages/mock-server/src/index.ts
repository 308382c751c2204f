export { PortTakenError } from './port-taken-error.ts';
export { listProviders, specFile } from './providers.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './start-mock-server.ts';
export { UnknownProviderError } from './unknown-provider-error.ts';
