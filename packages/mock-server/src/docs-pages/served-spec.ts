import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';

/**
 * A spec as the API reference shows it: with the mock as its only server, so that what is tried there is sent to it, and without examples
 * of page tokens. The reference would send them, and a token that the mock has not given out is refused.
 */
export function servedSpec(
  { document, operations, resolve }: ProviderSpec,
  url: string,
): Record<string, unknown> {
  const paths: Record<string, unknown> = { ...(document['paths'] as Record<string, unknown>) };
  for (const { template, method, pagination } of operations) {
    const item = resolve(paths[template]);
    const operation = isRecord(item) ? item[method.toLowerCase()] : undefined;
    if (pagination?.style !== 'token' || !isRecord(item) || !isRecord(operation)) continue;
    const { parameters } = operation;
    if (!Array.isArray(parameters)) continue;
    const shown = parameters.map((one) => withoutExample(one, resolve(one), pagination.param));
    paths[template] = { ...item, [method.toLowerCase()]: { ...operation, parameters: shown } };
  }
  return { ...document, servers: [{ url, description: 'This mock server' }], paths };
}

function withoutExample(parameter: unknown, resolved: unknown, name: string): unknown {
  if (!isRecord(resolved) || resolved['name'] !== name) return parameter;
  const { example: _, examples: __, ...rest } = resolved;
  return rest;
}
