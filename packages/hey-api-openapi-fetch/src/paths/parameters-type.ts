import type { IR } from '@hey-api/openapi-ts';
import { $ } from '@hey-api/openapi-ts';
import { docLines } from '../nodes/doc-lines.ts';
import type { PropertyNode, TypeNode } from '../nodes/member-nodes.ts';
import { ObjectNode, optional, required } from '../nodes/object-node.ts';
import { dataType, schemaType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Operation, Path } from '../spec/model.ts';
import type { Location } from '../spec/openapi.ts';

const locations = ['query', 'header', 'path', 'cookie'] as const satisfies Location[];

/** The parameters of an operation, those of its path among them. */
export function operationParameters(plugin: PluginInstance, operation: Operation): TypeNode {
  return new ObjectNode(
    locations.map((location) => {
      const parameters = Object.values(operation.ir.parameters?.[location] ?? {});
      if (!parameters.length) return optional(location, $.type('never'));
      const type =
        location === 'cookie'
          ? inlineType(plugin, parameters)
          : dataType(plugin, operation, location === 'header' ? 'headers' : location);
      return asProperty(location, parameters, type);
    }),
  );
}

/** The parameters that a path item has for all its operations, read off an operation that does not redefine them. */
export function pathParameters(plugin: PluginInstance, { parameters, operations }: Path): TypeNode {
  return new ObjectNode(
    locations.map((location) => {
      const names = parameters.get(location) ?? [];
      const operation =
        operations.find(
          ({ ownParameters }) => !names.some((name) => ownParameters.has(`${location} ${name}`)),
        ) ?? operations[0];
      const all = Object.values(operation?.ir.parameters?.[location] ?? {});
      const shared = all.filter(({ name }) => names.includes(name));
      if (!operation || !shared.length) return optional(location, $.type('never'));
      const type =
        location === 'cookie' || shared.length < all.length
          ? inlineType(plugin, shared)
          : dataType(plugin, operation, location === 'header' ? 'headers' : location);
      return asProperty(location, shared, type);
    }),
  );
}

function asProperty(location: Location, parameters: IR.ParameterObject[], type: TypeNode): PropertyNode {
  return parameters.some((parameter) => parameter.required)
    ? required(location, type)
    : optional(location, type);
}

/** Parameters that are no type of their own in hey-api's output. */
function inlineType(plugin: PluginInstance, parameters: IR.ParameterObject[]): TypeNode {
  return new ObjectNode(
    parameters.map((parameter) => {
      const property = parameter.required ? required : optional;
      return property(parameter.name, schemaType(plugin, parameter.schema), docLines(parameter));
    }),
  );
}
