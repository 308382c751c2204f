export type { Call, CallHeaders, CallInput, CallOptions, MethodOptions } from './call.ts';
export { createCall } from './create-call.ts';
export { HttpError } from './http-error.ts';
export type { HttpMethod, Wire } from './wire.ts';
