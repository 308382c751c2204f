import { entriesOf, follow, type SpecDocument } from './spec-document.ts';

/** The headers that a spec's security schemes are sent in, in lower case. */
export function credentialHeaders(document: SpecDocument): string[] {
  const { securitySchemes } = follow(document, document['components']);
  const headers = entriesOf(document, securitySchemes).map(([, { type, in: place, name }]) =>
    type === 'apiKey' && place === 'header' ? String(name).toLowerCase() : 'authorization',
  );
  return [...new Set(headers)];
}
