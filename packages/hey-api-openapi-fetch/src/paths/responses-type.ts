import { $ } from '@hey-api/openapi-ts';
import { docLines } from '../nodes/doc-lines.ts';
import type { TypeNode } from '../nodes/member-nodes.ts';
import { AnyOtherNode } from '../nodes/member-nodes.ts';
import { ObjectNode, optional, required } from '../nodes/object-node.ts';
import { plainIfNeeded } from '../open-enums/plain.ts';
import { replyType, schemaType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Content, Operation, Response } from '../spec/model.ts';

/** The replies of an operation by status. */
export function responsesType(plugin: PluginInstance, operation: Operation): TypeNode {
  return new ObjectNode(
    operation.responses.map((response) => {
      // openapi-fetch knows ranges in capitals.
      const status = /^[1-5]xx$/.test(response.status) ? response.status.toUpperCase() : response.status;
      return required(status, responseType(plugin, operation, response), docLines(response));
    }),
  );
}

function responseType(plugin: PluginInstance, operation: Operation, response: Response): TypeNode {
  const { content, headers, status } = response;
  const headerProperties = headers.map((header) => {
    const property = header.required ? required : optional;
    return property(header.name, schemaType(plugin, header.schema()), docLines(header));
  });
  const contentProperties = content.map((item) =>
    required(item.mediaType, contentType(plugin, operation, status, item)),
  );
  return new ObjectNode([
    required('headers', new ObjectNode([...headerProperties, new AnyOtherNode()])),
    contentProperties.length
      ? required('content', new ObjectNode(contentProperties))
      : optional('content', $.type('never')),
  ]);
}

function contentType(
  plugin: PluginInstance,
  operation: Operation,
  status: string,
  content: Content,
): TypeNode {
  const schema = content.schema?.() ?? operation.ir.responses?.[status]?.schema;
  const type = content.schema ? schemaType(plugin, content.schema()) : replyType(plugin, operation, status);
  return schema ? plainIfNeeded(plugin, schema, type) : type;
}
