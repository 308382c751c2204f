import {
  context,
  type Meter,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { AttemptEvent, ClientHooks } from '../hooks.ts';
import { type HttpAttributes, requestAttributes } from './attributes.ts';
import { createDurationRecorder } from './duration-recorder.ts';
import { errorTypeOf } from './error-type-of.ts';

/** What the hooks report to. */
export interface OpenTelemetryOptions {
  /** @default the global provider's, named `@runspec/client-core` */
  tracer?: Tracer | undefined;
  /** @default the global provider's at the first attempt, named `@runspec/client-core` */
  meter?: Meter | undefined;
}

/** An attempt that is under way. */
interface OpenAttempt {
  readonly number: number;
  readonly span: Span;
  readonly startedAt: number;
  readonly attributes: HttpAttributes;
}

const NAME = '@runspec/client-core';

/**
 * Makes hooks that report each attempt as OpenTelemetry's conventions for HTTP clients have it: a CLIENT span, a measurement in
 * `http.client.request.duration`, and the headers of the global propagator, such as `traceparent`, in the request.
 *
 * A span starts before credentials are fetched and ends when the whole body is there, or, where that is handed over as a stream,
 * with the headers. The attempts of a call are siblings; waits between them have no span.
 */
export function openTelemetryHooks(options: OpenTelemetryOptions = {}): ClientHooks {
  const tracer = options.tracer ?? trace.getTracer(NAME);
  const record = createDurationRecorder(() => options.meter ?? metrics.getMeter(NAME));
  const attempts = new WeakMap<object, OpenAttempt>();

  const end = (
    event: AttemptEvent,
    status: number | undefined,
    error?: { type: string; message?: string },
  ) => {
    const open = attempts.get(event.call);
    // There is none when a call fails after its last reply, or before its first request.
    if (open?.number !== event.attempts) return;
    attempts.delete(event.call);
    const { span, startedAt, attributes } = open;
    const outcome = {
      ...(status ? { 'http.response.status_code': status } : {}),
      ...(error ? { 'error.type': error.type } : {}),
    };
    span.setAttributes(outcome);
    if (error) {
      const { message } = error;
      span.setStatus({ code: SpanStatusCode.ERROR, ...(message ? { message } : {}) });
    }
    span.end();
    record((performance.now() - startedAt) / 1000, { ...attributes, ...outcome });
  };
  const fail = (event: AttemptEvent & { readonly error: unknown }) =>
    end(event, undefined, errorTypeOf(event.error));

  return {
    onRequest(event) {
      const attributes = requestAttributes(event);
      const { 'url.template': template, 'http.request.method': method } = attributes;
      const parent = context.active();
      const span = tracer.startSpan(
        `${method === '_OTHER' ? 'HTTP' : method} ${template}`,
        { kind: SpanKind.CLIENT, attributes },
        parent,
      );
      propagation.inject(trace.setSpan(parent, span), event, {
        set: (carrier, name, value) => carrier.setHeader(name, value),
      });
      attempts.set(event.call, { number: event.attempts, span, startedAt: performance.now(), attributes });
    },
    onResponse(event) {
      const { status } = event;
      // A redirect is one: it is not followed. A browser does not say its status.
      const isError = status < 200 || status > 299;
      end(event, status, isError ? { type: status ? String(status) : '_OTHER' } : undefined);
    },
    onRetry: fail,
    onError: fail,
  };
}
