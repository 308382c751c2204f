import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import type { Operation, Path } from './model.ts';
import type {
  Document,
  HttpMethod,
  Location,
  OperationObject,
  ParameterObject,
  PathItemObject,
  Referable,
} from './openapi.ts';
import { httpMethods } from './openapi.ts';
import { readBody, readResponses } from './read-content.ts';
import { resolve } from './resolve.ts';
import type { SchemaReader } from './schema-reader.ts';
import { createSchemaReader } from './schema-reader.ts';
import { warnOfLosses } from './warn-of-losses.ts';

/** The paths of the document that have operations, in its order. */
export function readDocument(plugin: PluginInstance): Path[] {
  const document: Document = plugin.context.spec;
  const reader = createSchemaReader(plugin);
  const operations = new Map<string, Map<HttpMethod, IR.OperationObject>>();
  plugin.forEach(
    'operation',
    ({ operation }) => {
      const { method, path } = operation;
      if (!operations.has(path)) operations.set(path, new Map());
      if (isHttpMethod(method)) operations.get(path)?.set(method, operation);
    },
    { order: 'declarations' },
  );
  return [...operations].map(([template, byMethod]) =>
    readPath({ plugin, document, reader, template, byMethod }),
  );
}

interface PathSource {
  plugin: PluginInstance;
  document: Document;
  reader: SchemaReader;
  template: string;
  byMethod: ReadonlyMap<HttpMethod, IR.OperationObject>;
}

function readPath({ plugin, document, reader, template, byMethod }: PathSource): Path {
  const written = document.paths?.[template] ?? {};
  const item: PathItemObject = {
    ...(written.$ref ? resolve<PathItemObject>(plugin, written) : {}),
    ...written,
  };
  const parameters = new Map<Location, string[]>();
  const shared = resolveParameters(plugin, item.parameters);
  for (const { in: location, name } of shared) {
    if (!isLocation(location)) continue;
    parameters.set(location, [...(parameters.get(location) ?? []), name]);
  }
  const operations = httpMethods.flatMap((method): Operation[] => {
    const ir = byMethod.get(method);
    const source = item[method];
    if (!ir || !source) return [];
    const own = resolveParameters(plugin, source.parameters);
    warnOfLosses(plugin, ir, [...shared, ...own]);
    return [
      {
        ir,
        method,
        template,
        source,
        ownParameters: new Set(own.map((parameter) => `${parameter.in} ${parameter.name}`)),
        responses: readResponses({ plugin, document, reader, ir, source }),
        ...readBody({ plugin, document, reader, ir, source }),
      },
    ];
  });
  return {
    template,
    parameters,
    operations,
    ...(item.summary && { summary: item.summary }),
    ...(item.description && { description: item.description }),
  };
}

function resolveParameters(
  plugin: PluginInstance,
  parameters: OperationObject['parameters'] = [],
): ParameterObject[] {
  return parameters.map((parameter: Referable<ParameterObject>) => resolve(plugin, parameter));
}

function isHttpMethod(method: string): method is HttpMethod {
  return httpMethods.some((known) => known === method);
}

function isLocation(location: string): location is Location {
  return ['cookie', 'header', 'path', 'query'].includes(location);
}
