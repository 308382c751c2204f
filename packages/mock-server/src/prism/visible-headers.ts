import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';

/** What Prism can see of a request's headers when it checks a request against a spec. */
export interface VisibleHeaders {
  /** Headers whose value counts, in lower case. */
  readonly byValue: readonly string[];
  /** Headers of which only counts whether they are there, in lower case: keys, and what each request is signed with. */
  readonly byPresence: readonly string[];
}

/**
 * Prism negotiates by `accept`, reads a body by its type and length, and looks for `Bearer` or `Basic` in `authorization`; we read `prefer`
 * ourselves. It looks into no other header unless the spec names it.
 */
const always = ['accept', 'authorization', 'content-length', 'content-type', 'cookie', 'prefer'];

/** Reads from a spec which headers Prism looks at, whatever the operation. */
export function visibleHeaders({ document, operations, resolve }: ProviderSpec): VisibleHeaders {
  const declared = operations.flatMap(({ parameters }) =>
    parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()),
  );
  const byValue = new Set([...always, ...declared]);
  const components = document['components'];
  const schemes = isRecord(components) ? components['securitySchemes'] : undefined;
  const keys = Object.values(isRecord(schemes) ? schemes : {}).flatMap((value) => {
    const scheme = resolve(value);
    const isHeader = isRecord(scheme) && scheme['type'] === 'apiKey' && scheme['in'] === 'header';
    return isHeader ? [String(scheme['name']).toLowerCase()] : [];
  });
  return { byValue: [...byValue].sort(), byPresence: keys.filter((name) => !byValue.has(name)).sort() };
}
