import type { ClientError } from './errors/client-error.ts';

/** One attempt of a call, as hooks see it. Holds no key: no header, no query, no body. */
export interface AttemptEvent {
  /** Which provider's client it is, for example `thymia`. */
  readonly provider: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Origin and path, without query. */
  readonly url: string;
  /** The path as the specification has it, for example `/runs/{id}`. */
  readonly path: string;
  /** The attempt's number, from 1. */
  readonly attempts: number;
  /** The same object in all events of a call, and in those of no other: what a listener knows a call by. */
  readonly call: object;
}

/** A request is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** Sets a header, such as `traceparent`. The client's credentials win over it. */
  setHeader(name: string, value: string): unknown;
}

/** A whole reply is there, whatever its status. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** The provider's id for the request, from `x-request-id`. */
  readonly requestId?: string | undefined;
  /** From before the request to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt failed, and another will follow. */
export interface RetryEvent extends AttemptEvent {
  /** Why the attempt failed; an ApiError with `clockOffsetMs` if it was the clock, which is right now. */
  readonly error: ClientError;
  /** How long the client waits before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** How long the call has taken so far, in milliseconds. */
  readonly durationMs: number;
}

/** A call failed for good, after the checks that come before anything is sent. */
export interface ErrorEvent extends AttemptEvent {
  /** What the call rejects with: a ClientError, or the caller's own reason to abort. */
  readonly error: unknown;
  /** How long the whole call took, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Functions that are told what a client does. They are called where it happens, and not waited for; what one throws is
 * what the call rejects with, and what the promise of an async one rejects with is nobody's.
 *
 * Runtimes with `node:diagnostics_channel` get the same events on `runspec:request`, `runspec:response`, `runspec:retry`
 * and `runspec:error`.
 */
export interface ClientHooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: ErrorEvent): void;
}
