import { $ } from '@hey-api/openapi-ts';
import { docLines } from '../nodes/doc-lines.ts';
import { InterfaceNode } from '../nodes/interface-node.ts';
import type { TypeNode } from '../nodes/member-nodes.ts';
import { ObjectNode, optional, required } from '../nodes/object-node.ts';
import { printPlain } from '../open-enums/plain.ts';
import type { PluginInstance } from '../options.ts';
import type { Operation, Path } from '../spec/model.ts';
import { httpMethods } from '../spec/openapi.ts';
import { bodyProperty } from './body-type.ts';
import { operationParameters, pathParameters } from './parameters-type.ts';
import { responsesType } from './responses-type.ts';

/** Prints the interface that openapi-fetch reads. */
export function printPaths(plugin: PluginInstance, paths: readonly Path[]): void {
  const { pathsFile, pathsInterface } = plugin.config;
  const symbol = plugin.symbol(pathsInterface, {
    getFilePath: () => pathsFile,
    kind: 'interface',
    meta: { category: 'type', role: 'paths' },
  });
  const title = plugin.context.spec.info?.title;
  const doc = docLines({ summary: `The paths${title ? ` of ${title}` : ''}, as openapi-fetch reads them.` });
  const members = paths.map((path) => required(path.template, pathType(plugin, path), docLines(path)));
  plugin.node(new InterfaceNode(symbol, doc, members));
  printPlain(plugin);
}

function pathType(plugin: PluginInstance, path: Path): TypeNode {
  return new ObjectNode([
    required('parameters', pathParameters(plugin, path)),
    ...httpMethods.map((method) => {
      const operation = path.operations.find((candidate) => candidate.method === method);
      if (!operation) return optional(method, $.type('never'));
      return required(method, operationObject(plugin, operation), docLines(operation.ir));
    }),
  ]);
}

function operationObject(plugin: PluginInstance, operation: Operation): TypeNode {
  return new ObjectNode([
    required('parameters', operationParameters(plugin, operation)),
    bodyProperty(plugin, operation),
    required('responses', responsesType(plugin, operation)),
  ]);
}
