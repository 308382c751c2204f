import { isDeepStrictEqual } from 'node:util';
import type { IR } from '@hey-api/openapi-ts';
import { isJson } from '../media-type.ts';
import type { PluginInstance } from '../options.ts';
import type { Body, Content, Header, Response } from './model.ts';
import type { Document, MediaTypeObject, OperationObject, ResponseObject } from './openapi.ts';
import { resolve } from './resolve.ts';
import type { LateSchema, SchemaReader } from './schema-reader.ts';

interface Source {
  plugin: PluginInstance;
  document: Document;
  reader: SchemaReader;
  ir: IR.OperationObject;
  source: OperationObject;
}

/** The request body with all its media types, as a property, so that an operation without one has none. */
export function readBody({ plugin, document, reader, ir, source }: Source): { body?: Body } {
  if (!ir.body) return {};
  const required = ir.body.required ?? false;
  if (document.swagger) {
    const mediaTypes = source.consumes ?? document.consumes ?? [ir.body.mediaType];
    return { body: { required, content: mediaTypes.map((mediaType) => ({ mediaType })) } };
  }
  const { content } = source.requestBody ? resolve(plugin, source.requestBody) : {};
  return { body: { required, content: readContent(content, ir.body.mediaType, reader.requestBody) } };
}

export function readResponses({ plugin, document, reader, ir, source }: Source): Response[] {
  return Object.entries(ir.responses ?? {}).flatMap(([status, read]) => {
    const written = source.responses?.[status];
    if (!read || !written) return [];
    const response = resolve<ResponseObject>(plugin, written);
    const content = document.swagger
      ? readSwaggerContent(document, source, response)
      : readContent(response.content, read.mediaType, reader.response);
    return [
      {
        status,
        content: isTyped(status) ? content : content.map((item) => ({ schema: () => read.schema, ...item })),
        headers: document.swagger ? [] : readHeaders(plugin, reader, response),
        ...(response.description && { description: response.description }),
      },
    ];
  });
}

/** Whether hey-api has a type for the status: it has none for 1XX and 3XX. */
function isTyped(status: string): boolean {
  return !/^[13]/.test(status);
}

function readContent(
  content: Record<string, MediaTypeObject> = {},
  known: string | undefined,
  read: (mediaType: string, media: MediaTypeObject) => LateSchema,
): Content[] {
  const knownSchema = known === undefined ? undefined : content[known]?.schema;
  return Object.entries(content).map(([mediaType, media]) => {
    const isSame =
      mediaType === known ||
      isSameReference(media.schema, knownSchema) ||
      (known && isJson(known) && isJson(mediaType) && isDeepStrictEqual(media.schema, knownSchema));
    return isSame ? { mediaType } : { mediaType, schema: read(mediaType, media) };
  });
}

/** Inline schemas are the same among JSON types only: whether a string is a text or bytes depends on its media type. */
function isSameReference(left: unknown, right: unknown): boolean {
  const reference = referenceOf(left);
  return reference !== undefined && reference === referenceOf(right);
}

function referenceOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema && '$ref' in schema ? schema.$ref : undefined;
}

/** In Swagger 2.0 a response has one schema for all media types. */
function readSwaggerContent(
  document: Document,
  source: OperationObject,
  response: ResponseObject,
): Content[] {
  if (!response.schema) return [];
  const mediaTypes = source.produces ?? document.produces ?? ['application/json'];
  return mediaTypes.map((mediaType) => ({ mediaType }));
}

function readHeaders(plugin: PluginInstance, reader: SchemaReader, { headers }: ResponseObject): Header[] {
  return Object.entries(headers ?? {}).map(([name, written]) => {
    const header = resolve(plugin, written);
    return {
      name,
      required: header.required ?? false,
      schema: reader.header(header),
      ...(header.description && { description: header.description }),
      ...(header.deprecated && { deprecated: header.deprecated }),
    };
  });
}
