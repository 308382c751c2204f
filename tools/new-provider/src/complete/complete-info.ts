import { isObject, itemsOf, type JsonObject, objectOf } from '../document/json-object.ts';
import { guess } from '../marks.ts';
import type { ProviderNames } from '../provider-names.ts';

/** What the document is about, and where its API is. */
export function completeInfo(document: JsonObject, names: ProviderNames, baseUrl: string | undefined): void {
  const info = objectOf(document['info']);
  document['info'] = {
    ...info,
    title: info['title'] || `${names.title} API`,
    version: String(info['version'] || '1.0.0'),
    description:
      info['description'] || info['summary'] || `The API of ${names.title}, as far as runs are concerned.`,
  };
  const first = itemsOf(document['servers']).find(isObject);
  const url = baseUrl ?? (first && addressOf(first));
  const server: JsonObject = { url: url ?? `https://api.${names.name}.example` };
  if (url === undefined) guess(server, 'the document does not say where the API is, as a whole https: URL.');
  const description = first?.['description'];
  document['servers'] = [typeof description === 'string' ? { ...server, description } : server];
}

/** The URL with the defaults of its variables; `undefined` if it is not a whole one. */
function addressOf(server: JsonObject): string | undefined {
  const variables = objectOf(server['variables']);
  const filled = String(server['url'] ?? '').replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    String(objectOf(variables[name])['default'] ?? ''),
  );
  return URL.canParse(filled) && /^https?:/.test(filled) ? filled.replace(/\/+$/, '') : undefined;
}
