import { TsDsl } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { withDoc } from './with-doc.ts';

type AnalysisContext = Parameters<TsDsl['analyze']>[0];

/** A type of hey-api's DSL. */
export type TypeNode = TsDsl<ts.TypeNode>;

export interface Property {
  readonly name: string;
  readonly type: TypeNode;
  readonly optional?: boolean;
  readonly doc?: readonly string[];
}

/** A property of an interface or an object type: hey-api's prints numbers such as `007` as another number. */
export class PropertyNode extends TsDsl<ts.PropertySignature> {
  readonly '~dsl' = 'PropertyNode';
  override scope = 'type' as const;
  private readonly property: Property;

  constructor(property: Property) {
    super();
    this.property = property;
  }

  override analyze(context: AnalysisContext): void {
    context.analyze(this.property.type);
  }

  override toAst(): ts.PropertySignature {
    const { name, type, optional = false, doc = [] } = this.property;
    const node = ts.factory.createPropertySignature(
      undefined,
      propertyName(name),
      question(optional),
      type.toAst(),
    );
    return withDoc(node, doc);
  }
}

/** `[name: string]: unknown`. */
export class AnyOtherNode extends TsDsl<ts.IndexSignatureDeclaration> {
  readonly '~dsl' = 'AnyOtherNode';
  override scope = 'type' as const;

  override toAst(): ts.IndexSignatureDeclaration {
    const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    const key = ts.factory.createParameterDeclaration(undefined, undefined, 'name', undefined, string);
    const unknown = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    return ts.factory.createIndexSignature(undefined, [key], unknown);
  }
}

export interface Method {
  readonly name: string;
  readonly optionsType: TypeNode;
  readonly optionsOptional: boolean;
  readonly returns: TypeNode;
  readonly doc: readonly string[];
}

/** A method of an interface that takes `options`. */
export class MethodNode extends TsDsl<ts.MethodSignature> {
  readonly '~dsl' = 'MethodNode';
  override scope = 'type' as const;
  private readonly method: Method;

  constructor(method: Method) {
    super();
    this.method = method;
  }

  override analyze(context: AnalysisContext): void {
    context.analyze(this.method.optionsType);
    context.analyze(this.method.returns);
  }

  override toAst(): ts.MethodSignature {
    const { name, optionsType, optionsOptional, returns, doc } = this.method;
    const options = ts.factory.createParameterDeclaration(
      undefined,
      undefined,
      'options',
      question(optionsOptional),
      optionsType.toAst(),
    );
    const node = ts.factory.createMethodSignature(
      undefined,
      propertyName(name),
      undefined,
      undefined,
      [options],
      returns.toAst(),
    );
    return withDoc(node, doc);
  }
}

function question(optional: boolean): ts.QuestionToken | undefined {
  return optional ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
}

/** A name as it is written without quotes if it can be: an identifier, or a number such as a status code. */
function propertyName(name: string): ts.PropertyName {
  if (/^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(name)) return ts.factory.createIdentifier(name);
  if (/^(0|[1-9]\d{0,14})$/.test(name)) return ts.factory.createNumericLiteral(name);
  return ts.factory.createStringLiteral(name, true);
}
