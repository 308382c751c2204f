import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';

/** What stands for a value that is secret. */
export const mask = '••••••';

/** Headers and query parameters that carry keys whatever a spec says. */
const always =
  /^(proxy-)?authorization$|^(set-)?cookie$|api[-_]?key|access[-_]?key|token|secret|signature|password/i;

/** Makes the function that tells whether a header or query parameter is secret: all that the spec's security schemes name. */
export function createIsSecret(spec: ProviderSpec | undefined): (name: string) => boolean {
  const components = spec?.document['components'];
  const schemes = isRecord(components) ? components['securitySchemes'] : undefined;
  const named = Object.values(isRecord(schemes) ? schemes : {}).flatMap((value) => {
    const scheme = spec?.resolve(value);
    return isRecord(scheme) && typeof scheme['name'] === 'string' ? [scheme['name'].toLowerCase()] : [];
  });
  return (name) => always.test(name) || named.includes(name.toLowerCase());
}

/** Names and values, secret values masked. */
export function maskEntries(
  entries: Iterable<readonly [string, string]>,
  isSecret: (name: string) => boolean,
): [string, string][] {
  return [...entries].map(([name, value]) => [name, isSecret(name) ? mask : value]);
}

/** Fields of bodies that carry keys: those of a storage that inputs are read from, say. The token of a next page is none. */
const secretField =
  /authorization|cookie|api[-_]?key|access[-_]?key|(^|access|auth|bearer|refresh|session)[-_]?token|secret|signature|password|passphrase/i;

/** A JSON value with the values of secret fields masked, wherever they stand. */
export function maskFields<Value>(value: Value): Value {
  return maskIn(value) as Value;
}

function maskIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskIn);
  if (!isRecord(value) || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, secretField.test(name) && one ? mask : maskIn(one)]),
  );
}

/** A text with the query of every address in it masked where that is secret: an upload address carries its permission. */
export function maskAddresses(text: string): string {
  return text.replaceAll(/([?&](?:[\w-]*(?:token|signature|api_?key|secret)[\w-]*)=)[^&"\s]+/gi, `$1${mask}`);
}
