import type { IR } from '@hey-api/openapi-ts';
import { parseOpenApiSpec } from '@hey-api/openapi-ts/internal';
import type { PluginInstance } from '../options.ts';
import type { HeaderObject, MediaTypeObject } from './openapi.ts';

/** A schema in hey-api's form; to be asked for when the whole document has been read. */
export type LateSchema = () => IR.SchemaObject;

/** Turns schemas that hey-api passed over into hey-api's form. */
export interface SchemaReader {
  requestBody(mediaType: string, media: MediaTypeObject): LateSchema;
  response(mediaType: string, media: MediaTypeObject): LateSchema;
  header(header: HeaderObject): LateSchema;
}

/**
 * hey-api reads one media type of each body, and no response header. What it left out is put into operations made
 * up for the purpose, and these are given to hey-api's own parser, all at once and only if there are any: so the
 * types come out exactly as hey-api makes them.
 */
export function createSchemaReader(plugin: PluginInstance): SchemaReader {
  const paths: Record<`/${string}`, { post: object }> = {};
  let count = 0;
  let model: IR.Model | undefined;

  function add(
    operation: object,
    pick: (read: IR.OperationObject) => IR.SchemaObject | undefined,
  ): LateSchema {
    const path = `/${count++}` as const;
    paths[path] = { post: operation };
    return () => {
      model ??= parse(plugin, paths);
      const read = model.paths?.[path]?.post;
      return (read && pick(read)) ?? { type: 'unknown' };
    };
  }

  return {
    requestBody: (mediaType, media) =>
      add({ requestBody: { content: { [mediaType]: media } } }, (read) => read.body?.schema),
    response: (mediaType, media) =>
      add(
        { responses: { 200: { content: { [mediaType]: media } } } },
        (read) => read.responses?.['200']?.schema,
      ),
    header: ({ schema, content }) =>
      add(
        { parameters: [{ in: 'header', name: 'value', ...(schema ? { schema } : { content }) }] },
        (read) => read.parameters?.header?.['value']?.schema,
      ),
  };
}

function parse(plugin: PluginInstance, paths: object): IR.Model {
  const { context } = plugin;
  const parser = {
    ...context.config.parser,
    // These have already changed the document.
    filters: undefined,
    transforms: {
      enums: { enabled: false },
      propertiesRequiredByDefault: false,
      readWrite: { enabled: false },
      schemaName: undefined,
    },
  };
  const ownContext: typeof context = Object.create(context, {
    config: { value: { ...context.config, parser } },
    ir: { value: {}, writable: true },
    spec: { value: { ...context.spec, paths, webhooks: {} } },
  });
  return parseOpenApiSpec(ownContext).ir;
}
