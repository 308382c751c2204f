/** How a body of a media type reads: as parsed JSON, as a string, as a stream that has no end of its own, as bytes. */
export type Reading = 'json' | 'text' | 'stream' | 'blob';

const streamed = ['text/event-stream', 'application/x-ndjson', 'application/jsonl', 'application/json-seq'];

const textual = ['application/xml', 'application/yaml', 'application/x-yaml', 'application/javascript'];

/** Reads a media type, its parameters aside. */
export function readingOf(mediaType: string): Reading {
  const essence = essenceOf(mediaType);
  if (isJson(essence)) return 'json';
  if (streamed.includes(essence)) return 'stream';
  if (essence.startsWith('text/') || textual.includes(essence)) return 'text';
  return /^application\/.+\+(xml|yaml)$/.test(essence) ? 'text' : 'blob';
}

/** Whether a media type is JSON: `application/json`, and every type with the suffix `+json`. */
export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return /^[^/]+\/([^/]+\+)?json$/.test(essence);
}

/** Whether a media type is a range, such as the `*` + `/*` of generated documents, and so says nothing. */
export function isRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes('*');
}

/** A media type without its parameters, in lower case: that is all that types are compared by. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}
