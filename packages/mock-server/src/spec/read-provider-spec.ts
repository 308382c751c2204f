import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { createRouter } from './create-router.ts';
import { isRecord } from './is-record.ts';
import type { ProviderSpec } from './provider-spec.ts';
import { readOperations } from './read-operations.ts';
import { createResolve } from './resolve.ts';

/**
 * Reads an OpenAPI document.
 * @param text - YAML or JSON.
 * @throws {Error} if it cannot be parsed or is no OpenAPI document; the message names the line.
 */
export function readProviderSpec(provider: string, text: string): ProviderSpec {
  const document = parse(text);
  if (!isRecord(document) || !isRecord(document['paths']))
    throw new Error(`The spec of ${provider} is no OpenAPI document: it has no paths.`);
  const resolve = createResolve(document);
  const operations = readOperations(document, resolve);
  const servers = readServers(document['servers']);
  return { provider, document, operations, servers, router: createRouter(operations, servers), resolve };
}

/** By js-yaml: a start reads every spec, and `yaml` takes five times as long for that. */
function parse(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException) || !error.mark) throw error;
    throw new Error(`${error.reason} at line ${error.mark.line + 1}, column ${error.mark.column + 1}`);
  }
}

function readServers(servers: unknown): string[] {
  if (!Array.isArray(servers)) return [];
  return servers.flatMap((server: unknown) => {
    const url = isRecord(server) ? server['url'] : undefined;
    // A template is an address only when it is filled in.
    return typeof url === 'string' && !url.includes('{') ? [url.replace(/\/+$/, '')] : [];
  });
}
