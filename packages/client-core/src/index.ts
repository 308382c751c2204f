export type { CallHeaders, CallOptions, MethodOptions } from './call-options.ts';
export type { ClientOptions, Fetch, HttpConfig } from './client-options.ts';
export { createCall } from './create-call.ts';
export { ApiError } from './errors/api-error.ts';
export { type ApiErrorOf, isApiErrorOf } from './errors/api-error-of.ts';
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
export { type Formats, otherFormats } from './formats.ts';
export type {
  AttemptEvent,
  ClientHooks,
  ErrorEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts';
export type { Limits } from './limits.ts';
export { byLink } from './pagination/by-link.ts';
export { byPosition } from './pagination/by-position.ts';
export { byToken } from './pagination/by-token.ts';
export { paged } from './pagination/paged.ts';
export type { OptionalPagedMethod, Page, PagedMethod, Pages } from './pagination/pages.ts';
export type { Follow, PaginationRule, Step } from './pagination/pagination-rule.ts';
export { parseRetryAfterMs } from './parse-retry-after-ms.ts';
export { createRateLimit, type RateLimit } from './rate-limit.ts';
export { rateLimitReset } from './rate-limit-reset.ts';
export { requireThat } from './require-that.ts';
export { createSecretReader, type Secret } from './secret.ts';
export { setHeaders } from './set-headers.ts';
export type { CheckedFacts, Validation, ValidationIssue } from './validation.ts';
export type { Call, CallInput, HttpMethod, Wire } from './wire.ts';
