import { isRecord } from './is-record.ts';
import type { SpecReply } from './spec-operation.ts';

type Resolve = (value: unknown) => unknown;

/** Reads the `responses` of an operation. */
export function readReplies(responses: unknown, resolve: Resolve): Record<string, SpecReply> {
  if (!isRecord(responses)) return {};
  return mapRecord(responses, (value) => {
    const reply = resolve(value);
    const content = isRecord(reply) && isRecord(reply['content']) ? reply['content'] : {};
    const headers = isRecord(reply) && isRecord(reply['headers']) ? reply['headers'] : {};
    return {
      examples: mapRecord(content, (media) => readExamples(media, resolve)),
      schemas: mapRecord(content, (media) => (isRecord(media) ? resolve(media['schema']) : undefined)),
      headers: mapRecord(headers, (header) => readHeaderExample(resolve(header))),
    };
  });
}

function readExamples(media: unknown, resolve: Resolve): Record<string, unknown> {
  if (!isRecord(media)) return {};
  if (isRecord(media['examples']))
    return mapRecord(media['examples'], (value) => {
      const example = resolve(value);
      return isRecord(example) ? example['value'] : undefined;
    });
  return 'example' in media ? { default: media['example'] } : {};
}

function readHeaderExample(header: unknown): unknown {
  if (!isRecord(header)) return undefined;
  if ('example' in header) return header['example'];
  return isRecord(header['schema']) ? header['schema']['example'] : undefined;
}

function mapRecord<Value>(
  record: Readonly<Record<string, unknown>>,
  map: (value: unknown) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
