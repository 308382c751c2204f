import type { IR } from '@hey-api/openapi-ts';
import { essenceOf, isRange } from '../media-type.ts';
import type { PluginInstance } from '../options.ts';
import type { Wire } from '../runtime/wire.ts';
import type { Operation } from '../spec/model.ts';
import { warn } from '../warn.ts';
import { querySerializer } from './query-serializer.ts';
import type { Result } from './result.ts';

/** What the wire has that is not JSON both ways; undefined if it has nothing of the kind. */
export function wireOf(plugin: PluginInstance, operation: Operation, result: Result): Wire | undefined {
  const contentType = contentTypeOf(plugin, operation);
  const query = querySerializer(plugin, operation);
  const wire: Wire = {
    ...(contentType && { contentType }),
    ...(result.parseAs && { parseAs: result.parseAs }),
    ...(result.mayBeEmpty && { mayBeEmpty: true }),
    ...(query && { querySerializer: query }),
  };
  return Object.keys(wire).length ? wire : undefined;
}

/** The media type of the one body that hey-api has a type for, if that is not plain JSON. */
function contentTypeOf(plugin: PluginInstance, { ir, body }: Operation): string | undefined {
  if (!ir.body || !body) return;
  const typed = body.content.filter(({ schema }) => !schema).map(({ mediaType }) => essenceOf(mediaType));
  // Parameters of a type, such as a charset, are nothing that a server goes by; runtimes compare what is printed here.
  const mediaType = typed.includes('application/json') ? 'application/json' : essenceOf(ir.body.mediaType);
  const others = body.content.filter(({ schema }) => schema).map((content) => essenceOf(content.mediaType));
  if (others.length) {
    warn(plugin, place(ir), `the method sends ${mediaType} only, not ${[...new Set(others)].join(', ')}`);
  }
  if (isRange(mediaType)) return ir.body.schema.format === 'binary' ? 'application/octet-stream' : undefined;
  return mediaType === 'application/json' ? undefined : mediaType;
}

function place({ method, path }: IR.OperationObject): string {
  return `${method} ${path}`;
}
