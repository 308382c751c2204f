import { TsDsl } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { withDoc } from './with-doc.ts';

type Name = Parameters<TsDsl['name']['set']>[0];
type AnalysisContext = Parameters<TsDsl['analyze']>[0];

/** An exported interface: hey-api's DSL has type aliases only. */
export class InterfaceNode extends TsDsl<ts.InterfaceDeclaration> {
  readonly '~dsl' = 'InterfaceNode';
  override exported = true;
  override scope = 'type' as const;
  private readonly doc: readonly string[];
  private readonly members: readonly TsDsl<ts.TypeElement>[];

  constructor(name: Name, doc: readonly string[], members: readonly TsDsl<ts.TypeElement>[]) {
    super();
    this.name.set(name);
    this.doc = doc;
    this.members = members;
  }

  override analyze(context: AnalysisContext): void {
    context.analyze(this.name);
    for (const member of this.members) context.analyze(member);
  }

  override toAst(): ts.InterfaceDeclaration {
    const node = ts.factory.createInterfaceDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      this.name.toString(),
      undefined,
      undefined,
      this.members.map((member) => member.toAst()),
    );
    return withDoc(node, this.doc);
  }
}
