import { isRecord } from './is-record.ts';
import type { ProviderSpec } from './provider-spec.ts';

/** Schemes that every request fills anew do not say whose it is. Seen in NCLUE, which signs each request. */
const perRequest = /timestamp|signature|nonce/i;

/**
 * Makes the function that tells whose a request is, from the headers that the spec's security schemes name.
 * @returns a function from headers to one string; '' where there is no key.
 */
export function createReadOwner(spec: ProviderSpec): (headers: Readonly<Record<string, string>>) => string {
  const components = spec.document['components'];
  const schemes = isRecord(components) ? components['securitySchemes'] : undefined;
  const names = Object.entries(isRecord(schemes) ? schemes : {}).flatMap(([name, value]) => {
    const scheme = spec.resolve(value);
    if (!isRecord(scheme) || perRequest.test(name)) return [];
    if (scheme['type'] !== 'apiKey') return ['authorization'];
    return scheme['in'] === 'header' ? [String(scheme['name']).toLowerCase()] : [];
  });
  const unique = [...new Set(names)].sort();
  return (headers) => {
    let owner: string | undefined;
    for (const name of unique) {
      const value = headers[name];
      if (value !== undefined) owner = owner === undefined ? value : `${owner}\n${value}`;
    }
    return owner ?? '';
  };
}
