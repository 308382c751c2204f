import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';

/** A field of a reply that holds an address to send input to: `x-run-input` of the spec. */
export interface UploadField {
  readonly name: string;
  /** In upper case. */
  readonly method: string;
  /** How long the address works. */
  readonly expiresInMs: number;
}

/** The field of an operation's reply that holds an address to send input to; undefined if there is none. */
export function uploadField(
  spec: ProviderSpec,
  { replies, success }: SpecOperation,
): UploadField | undefined {
  for (const schema of Object.values(replies[String(success)]?.schemas ?? {})) {
    const properties = isRecord(schema) ? schema['properties'] : undefined;
    for (const [name, node] of Object.entries(isRecord(properties) ? properties : {})) {
      const property = spec.resolve(node);
      const input = isRecord(property) ? property['x-run-input'] : undefined;
      if (!isRecord(input)) continue;
      const seconds = Number(input['expiresInSeconds'] ?? Number.POSITIVE_INFINITY);
      return { name, method: String(input['method']).toUpperCase(), expiresInMs: seconds * 1000 };
    }
  }
  return undefined;
}

const prefix = '/__uploads/';

/** The path to which the input of a run is sent. */
export const uploadPath = (id: string): string => `${prefix}${encodeURIComponent(id)}`;

/** The id of the run that a path takes input for; undefined if it is no such path. */
export function uploadedId(path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(path.slice(prefix.length));
  } catch {
    return ''; // Such a path, but of no run.
  }
}
