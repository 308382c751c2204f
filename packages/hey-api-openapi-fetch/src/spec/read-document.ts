import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import { warn } from '../warn.ts';
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
  for (const { in: location, name } of resolveParameters(plugin, item.parameters)) {
    if (!isLocation(location)) continue;
    parameters.set(location, [...(parameters.get(location) ?? []), name]);
  }
  const operations = httpMethods.flatMap((method): Operation[] => {
    const ir = byMethod.get(method);
    const source = item[method];
    if (!ir || !source) return [];
    const own = resolveParameters(plugin, source.parameters);
    warnOfSameNames(plugin, ir, own);
    return [
      {
        ir,
        method,
        template,
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

/** hey-api tells parameters apart by their names in lower case, and so drops one of `id` and `ID`. */
function warnOfSameNames(
  plugin: PluginInstance,
  ir: IR.OperationObject,
  parameters: ParameterObject[],
): void {
  for (const { in: location, name } of parameters) {
    if (!isLocation(location) || location === 'header') continue;
    const kept = ir.parameters?.[location]?.[name.toLowerCase()]?.name;
    if (kept === undefined || kept === name) continue;
    warn(plugin, `${ir.method} ${ir.path}`, `the ${location} parameter "${name}" is lost beside "${kept}"`);
  }
}

function isHttpMethod(method: string): method is HttpMethod {
  return httpMethods.some((known) => known === method);
}

function isLocation(location: string): location is Location {
  return ['cookie', 'header', 'path', 'query'].includes(location);
}
