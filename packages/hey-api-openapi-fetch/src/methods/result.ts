import type { IR } from '@hey-api/openapi-ts';
import { $ } from '@hey-api/openapi-ts';
import type { Reading } from '../media-type.ts';
import { essenceOf, isRange, readingOf } from '../media-type.ts';
import type { TypeNode } from '../nodes/member-nodes.ts';
import { findOperationType, isSuccess, replyType, schemaType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Content, Operation, Response } from '../spec/model.ts';

/** What a method resolves to, and how its runtime has to read the reply for that. */
export interface Result {
  readonly type: TypeNode;
  readonly parseAs?: 'text' | 'blob' | 'stream' | 'none' | 'auto';
  readonly mayBeEmpty?: boolean;
}

/** A way in which some 2xx reply can come. */
interface Variant {
  readonly response: Response;
  readonly content: Content;
  readonly reading: Reading | 'unknown';
}

/** The result of an operation, from all its 2xx replies. */
export function resultOf(plugin: PluginInstance, operation: Operation): Result {
  const { ir, method } = operation;
  const responses = operation.responses.filter(({ status }) => isSuccess(ir, status));
  const variants = responses.flatMap((response) =>
    response.content.map((content) => ({
      response,
      content,
      reading: reading(plugin, content, ir.responses?.[response.status]?.schema),
    })),
  );
  if (!variants.length || method === 'head') return { type: $.type('void'), parseAs: 'none' };

  const mayBeEmpty = responses.some(({ content }) => !content.length);
  const readings = new Set(variants.map((variant) => variant.reading));
  const only = readings.size === 1 ? variants[0]?.reading : undefined;
  if (only === 'json') {
    const isWhole = !mayBeEmpty && variants.every(({ content }) => !content.schema);
    // hey-api has no name for a reply without a schema.
    const whole = isWhole ? findOperationType(plugin, ir, 'response') : undefined;
    const types = variants.map((variant) => jsonType(plugin, operation, variant));
    return { type: whole ?? union(types, mayBeEmpty), ...empty(mayBeEmpty) };
  }
  if (only === 'text' || only === 'blob' || only === 'stream') {
    return { type: union([readType[only]()], mayBeEmpty), parseAs: only, ...empty(mayBeEmpty) };
  }
  return {
    type: union(autoTypes(plugin, operation, variants), mayBeEmpty),
    parseAs: 'auto',
    ...empty(mayBeEmpty),
  };
}

const readType = {
  text: () => $.type('string'),
  blob: () => $.type('Blob'),
  stream: () => $.type('ReadableStream').generic($.type('Uint8Array')),
};

/** With `auto` the runtime goes by the reply: JSON is parsed, `text/*` is a string, everything else a Blob. */
function autoTypes(plugin: PluginInstance, operation: Operation, variants: Variant[]): TypeNode[] {
  const json = variants.filter(({ reading }) => reading === 'json' || reading === 'unknown');
  const types = json.map((variant) => jsonType(plugin, operation, variant));
  const rest = variants.flatMap(({ content, reading }) =>
    reading === 'json' ? [] : [essenceOf(content.mediaType)],
  );
  if (rest.some((type) => isRange(type) || type.startsWith('text/'))) types.push(readType.text());
  if (rest.some((type) => !type.startsWith('text/'))) types.push(readType.blob());
  return types;
}

function jsonType(plugin: PluginInstance, operation: Operation, { response, content }: Variant): TypeNode {
  if (content.schema) return schemaType(plugin, content.schema());
  return replyType(plugin, operation, response.status);
}

/** A media range says nothing: it is JSON as a rule, unless the schema is a string. */
function reading(
  plugin: PluginInstance,
  content: Content,
  known: IR.SchemaObject | undefined,
): Variant['reading'] {
  if (!isRange(content.mediaType)) return readingOf(content.mediaType);
  const written = content.schema?.() ?? known;
  const schema = written?.$ref ? plugin.context.resolveIrRef<IR.SchemaObject>(written.$ref) : written;
  if (schema?.format === 'binary') return 'blob';
  return schema?.type === 'string' ? 'unknown' : 'json';
}

function union(types: TypeNode[], mayBeEmpty: boolean): TypeNode {
  const all = mayBeEmpty ? [...types, $.type('undefined')] : types;
  const [first] = all;
  return first && all.length === 1 ? first : $.type.or(...all);
}

function empty(mayBeEmpty: boolean): { mayBeEmpty?: true } {
  return mayBeEmpty ? { mayBeEmpty } : {};
}
