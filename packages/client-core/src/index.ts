export type { CallHeaders, CallOptions, MethodOptions } from './call-options.ts';
export type { ClientOptions, Fetch, HttpConfig } from './client-options.ts';
export { createHttp } from './create-http.ts';
export { ApiError } from './errors/api-error.ts';
export {
  type AnsweredFacts,
  ClientError,
  type ClientErrorFacts,
  type SentFacts,
} from './errors/client-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { ResponseShapeError } from './errors/response-shape-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type { HttpClient } from './exchange.ts';
export { parseRetryAfterMs } from './parse-retry-after-ms.ts';
export { createSecretReader, type Secret } from './secret.ts';
export type { Call, CallInput, HttpMethod, Wire } from './wire.ts';
