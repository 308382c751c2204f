import { TsDsl } from '@hey-api/openapi-ts';
import ts from 'typescript';
import type { TypeNode } from './member-nodes.ts';
import { PropertyNode } from './member-nodes.ts';

type AnalysisContext = Parameters<TsDsl['analyze']>[0];

/** An object type. */
export class ObjectNode extends TsDsl<ts.TypeLiteralNode> {
  readonly '~dsl' = 'ObjectNode';
  override scope = 'type' as const;
  private readonly members: readonly TsDsl<ts.TypeElement>[];

  constructor(members: readonly TsDsl<ts.TypeElement>[]) {
    super();
    this.members = members;
  }

  override analyze(context: AnalysisContext): void {
    for (const member of this.members) context.analyze(member);
  }

  override toAst(): ts.TypeLiteralNode {
    return ts.factory.createTypeLiteralNode(this.members.map((member) => member.toAst()));
  }
}

/** A required property. */
export function required(name: string, type: TypeNode, doc: readonly string[] = []): PropertyNode {
  return new PropertyNode({ name, type, doc });
}

/** An optional property. */
export function optional(name: string, type: TypeNode, doc: readonly string[] = []): PropertyNode {
  return new PropertyNode({ name, type, doc, optional: true });
}
