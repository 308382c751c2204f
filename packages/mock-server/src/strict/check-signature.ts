import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MockRequest } from '../exchange/mock-request.ts';
import { OptionError } from '../option-error.ts';
import { basePathOf } from '../spec/base-path-of.ts';
import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SignatureFact } from './strict-facts.ts';

/** What is wrong with a signed request: a header, and why. */
export interface BadSignature {
  readonly header: string;
  readonly message: string;
}

/**
 * Makes the function that checks a request's signature.
 * @param secretOf - the secret key of an access key.
 * @param nowMs - epoch milliseconds.
 * @returns a function that gives undefined for a request that is signed as it should, and for one that lacks a header: that is
 *   refused without us.
 */
export function createCheckSignature(
  { schemes, maxSkewMs }: SignatureFact,
  spec: ProviderSpec,
  secretOf: (accessKey: string) => string,
  nowMs: () => number,
): (request: MockRequest) => BadSignature | undefined {
  const [timestampHeader, keyHeader, signatureHeader] = [
    schemes.timestamp,
    schemes.accessKey,
    schemes.signature,
  ].map((scheme) => headerOf(spec, scheme)) as [string, string, string];
  // A client that was told an address without the base path may sign with it all the same, as the provider wants it.
  const basePaths = ['', ...spec.servers.map(basePathOf)];
  return ({ method, headers, target, path, query }) => {
    const [timestamp, accessKey, signature] = [timestampHeader, keyHeader, signatureHeader].map(
      (name) => headers[name],
    );
    if (!timestamp || !accessKey || !signature) return undefined;
    if (!/^\d{1,16}$/.test(timestamp))
      return {
        header: timestampHeader,
        message: 'The timestamp must be milliseconds since 1970, in digits.',
      };
    const offMs = Math.abs(nowMs() - Number(timestamp));
    if (offMs > maxSkewMs) {
      const message = `The timestamp is ${Math.round(offMs / 1000)} s off; ${maxSkewMs / 1000} s are allowed. It must be in milliseconds.`;
      return { header: timestampHeader, message };
    }
    const sent = target ?? (query.size > 0 ? `${path}?${query}` : path);
    const secret = secretOf(accessKey);
    const isRight = basePaths.some((base) =>
      isEqual(signature, sign(secret, `${method} ${base}${sent}\n${timestamp}\n${accessKey}`)),
    );
    if (isRight) return undefined;
    const message = `The signature is not that of ${JSON.stringify(`${method} ${sent}`)}, the timestamp and the access key by its secret key.`;
    return { header: signatureHeader, message };
  };
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64');
}

function isEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function headerOf(spec: ProviderSpec, name: string): string {
  const components = spec.document['components'];
  const schemes = isRecord(components) ? components['securitySchemes'] : undefined;
  const scheme = spec.resolve(isRecord(schemes) ? schemes[name] : undefined);
  if (!isRecord(scheme) || typeof scheme['name'] !== 'string')
    throw new OptionError(
      `strict checks signatures of ${spec.provider}, and its spec has no security scheme "${name}" to find them by.`,
    );
  return scheme['name'].toLowerCase();
}
