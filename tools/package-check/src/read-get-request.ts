import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What a client has to send for an operation with one id in its path, as the spec has it. */
export interface GetRequest {
  method: string;
  url: string;
  /** The headers of each way to authenticate. */
  credentials: string[][];
}

type Security = Record<string, unknown>[];

interface Spec {
  servers: { url: string }[];
  security?: Security;
  paths: Record<string, Record<string, { operationId?: string; security?: Security }>>;
  components: { securitySchemes: Record<string, { type: string; in?: string; name?: string }> };
}

/**
 * Reads in a provider's spec where an operation's request goes, with the first server, and what it has to carry.
 * @throws {Error} if the spec has no such operation.
 */
export function readGetRequest(provider: string, operationId: string, id: string): GetRequest {
  const file = fileURLToPath(import.meta.resolve(`@runspec/specs/${provider}.openapi.yaml`));
  const { servers, security, paths, components }: Spec = parse(readFileSync(file, 'utf8'));
  const headerOf = (scheme: string): string => {
    const { type, in: place, name } = components.securitySchemes[scheme] ?? {};
    return type === 'apiKey' && place === 'header' ? String(name) : 'authorization';
  };
  for (const [path, item] of Object.entries(paths)) {
    for (const [verb, operation] of Object.entries(item)) {
      if (operation.operationId !== operationId) continue;
      return {
        method: verb.toUpperCase(),
        url: `${servers[0]?.url}${path.replace(/\{[^}]+\}/, encodeURIComponent(id))}`,
        credentials: (operation.security ?? security ?? []).map((way) => Object.keys(way).map(headerOf)),
      };
    }
  }
  throw new Error(`specs/${provider}.openapi.yaml has no operation ${operationId}.`);
}
