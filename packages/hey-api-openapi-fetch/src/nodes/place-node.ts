import { TsDsl } from '@hey-api/openapi-ts';
import ts from 'typescript';

/** A function that looks up a place in a reply: `(reply) => reply?.page?.items ?? []`. */
export class PlaceNode extends TsDsl<ts.ArrowFunction> {
  readonly '~dsl' = 'PlaceNode';
  private readonly keys: readonly string[];
  private readonly elseEmpty: boolean;

  /** @param elseEmpty - whether it is an empty list when there is nothing. */
  constructor(keys: readonly string[], elseEmpty = false) {
    super();
    this.keys = keys;
    this.elseEmpty = elseEmpty;
  }

  override analyze(): void {
    // It names nothing that would have to be imported.
  }

  override toAst(): ts.ArrowFunction {
    const { factory } = ts;
    let place: ts.Expression = factory.createIdentifier('reply');
    for (const key of this.keys) {
      const question = factory.createToken(ts.SyntaxKind.QuestionDotToken);
      place = /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(key)
        ? factory.createPropertyAccessChain(place, question, key)
        : factory.createElementAccessChain(place, question, factory.createStringLiteral(key, true));
    }
    if (this.elseEmpty) {
      const nothing = factory.createArrayLiteralExpression();
      place = factory.createBinaryExpression(place, ts.SyntaxKind.QuestionQuestionToken, nothing);
    }
    const parameter = factory.createParameterDeclaration(undefined, undefined, 'reply');
    const arrow = factory.createToken(ts.SyntaxKind.EqualsGreaterThanToken);
    return factory.createArrowFunction(undefined, undefined, [parameter], undefined, arrow, place);
  }
}
