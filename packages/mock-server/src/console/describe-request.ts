import type { RequestDetails, RequestHead, RequestRecord } from '../request-log.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { createIsSecret, maskAddresses, maskEntries, maskFields } from './mask-secrets.ts';

/** A request in the list. */
export interface RequestRow {
  readonly number: number;
  readonly provider: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly atMs: number;
  readonly durationMs: number;
  /** The fault that was played. */
  readonly fault?: string;
}

/** A request with all that is shown of it; absent parts were not kept. */
export interface RequestView extends RequestRow {
  readonly query: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
  readonly replyHeaders: readonly (readonly [string, string])[];
  readonly body: string;
  readonly replyBody: string;
  readonly isWhole: boolean;
}

/** Characters of a body that are shown. */
const maxShown = 4096;

export function describeRequest(record: RequestHead): RequestRow {
  const { number, provider, operationId = '', method, path, status, atMs, durationMs, fault } = record;
  return {
    number,
    provider,
    operationId,
    method,
    path,
    status,
    atMs,
    durationMs,
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Writes a request and its reply out, keys masked. */
export function describeWhole(
  record: RequestRecord,
  details: RequestDetails | undefined,
  spec: ProviderSpec | undefined,
): RequestView {
  const isSecret = createIsSecret(spec);
  return {
    ...describeRequest(record),
    query: maskEntries(details?.query ?? [], isSecret),
    headers: maskEntries(Object.entries(details?.headers ?? {}), isSecret),
    replyHeaders: maskEntries(Object.entries(details?.replyHeaders ?? {}), isSecret),
    body: writeBody(record.body),
    replyBody: writeBody(record.replyBody),
    isWhole: details !== undefined,
  };
}

function writeBody(body: unknown): string {
  if (body === undefined) return '';
  if (body instanceof Uint8Array) return `${body.length} bytes`;
  const whole = typeof body === 'string' ? body : JSON.stringify(maskFields(body), undefined, 2);
  const shown =
    whole.length > maxShown ? `${whole.slice(0, maxShown)}\n… ${whole.length - maxShown} more` : whole;
  return maskAddresses(shown);
}
