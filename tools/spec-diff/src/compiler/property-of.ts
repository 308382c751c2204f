import ts from 'typescript';

/** The type of a property as it is written: without the `undefined` that the compiler adds to an optional one. */
export function typeOfProperty(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type {
  const [declaration, ...others] = symbol.declarations ?? [];
  if (declaration && others.length === 0 && ts.isPropertySignature(declaration) && declaration.type)
    return checker.getTypeFromTypeNode(declaration.type);
  return checker.getTypeOfSymbol(symbol); // Of an intersection that has the property more than once.
}

export function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

/** The written type of a property by name; undefined where the type has no such property. */
export function propertyOf(
  checker: ts.TypeChecker,
  type: ts.Type | undefined,
  name: string,
): ts.Type | undefined {
  const symbol = type && checker.getPropertyOfType(type, name);
  return symbol && typeOfProperty(checker, symbol);
}
