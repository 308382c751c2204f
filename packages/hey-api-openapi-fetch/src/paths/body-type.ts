import { $ } from '@hey-api/openapi-ts';
import type { PropertyNode, TypeNode } from '../nodes/member-nodes.ts';
import { ObjectNode, optional, required } from '../nodes/object-node.ts';
import { plainIfNeeded } from '../open-enums/plain.ts';
import { dataType, schemaType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Body, Content, Operation } from '../spec/model.ts';

/** `requestBody`, with every media type that the document lists. */
export function bodyProperty(plugin: PluginInstance, operation: Operation): PropertyNode {
  const { body } = operation;
  if (!body?.content.length) return optional('requestBody', $.type('never'));
  const property = body.required ? required : optional;
  const content = body.content.map((item) =>
    required(item.mediaType, bodyType(plugin, operation, body, item)),
  );
  return property('requestBody', new ObjectNode([required('content', new ObjectNode(content))]));
}

function bodyType(plugin: PluginInstance, operation: Operation, body: Body, content: Content): TypeNode {
  if (content.schema) return plainIfNeeded(plugin, content.schema(), schemaType(plugin, content.schema()));
  const type = dataType(plugin, operation, 'body');
  const given = body.required ? type : $.type('Exclude').generics(type, $.type('undefined'));
  return operation.ir.body ? plainIfNeeded(plugin, operation.ir.body.schema, given) : given;
}
