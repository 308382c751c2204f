import ts from 'typescript';
import type { CompiledVersion } from './compile-versions.ts';
import { propertyOf } from './property-of.ts';

/** The types of one operation, as a user of the client meets them. */
export interface Operation {
  readonly id: string;
  /** Name of the method that calls it. */
  readonly method: string;
  /** `GET /runs/{id}`. */
  readonly route: string;
  /** What `paths` has for it: parameters, bodies and replies by media type. */
  readonly type: ts.Type;
  /** The type of the method. */
  readonly methodType: ts.Type;
}

/** The operations of a version, in the order of its document. */
export function listOperations(checker: ts.TypeChecker, version: CompiledVersion): Operation[] {
  const paths = exportedType(checker, version.paths, 'paths');
  const methods = exportedType(checker, version.methods, 'Methods');
  return bindings(version.methods).flatMap(({ method, verb, path }) => {
    const type = propertyOf(checker, propertyOf(checker, paths, path), verb.toLowerCase());
    const symbol = methods && checker.getPropertyOfType(methods, method);
    if (!type || !symbol) return [];
    const id = operationId(version.document, path, verb.toLowerCase()) ?? method;
    const methodType = checker.getTypeOfSymbol(symbol);
    return [{ id, method, route: `${verb} ${path}`, type, methodType }];
  });
}

interface Binding {
  readonly method: string;
  readonly verb: string;
  readonly path: string;
}

/** Which method calls which path: the generator writes `name: (options) => call('GET', '/path', options)` for each. */
function bindings(file: ts.SourceFile): Binding[] {
  const found: Binding[] = [];
  const visit = (node: ts.Node, method: string): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'call') {
      const [verb, path] = node.arguments;
      if (verb && path && ts.isStringLiteralLike(verb) && ts.isStringLiteralLike(path))
        found.push({ method, verb: verb.text, path: path.text });
      return;
    }
    const isNamed = method === '' && ts.isPropertyAssignment(node);
    node.forEachChild((child) => visit(child, isNamed ? nameOf(node.name) : method));
  };
  visit(file, '');
  return found;
}

function nameOf(name: ts.PropertyName): string {
  return 'text' in name ? name.text : name.getText();
}

function exportedType(checker: ts.TypeChecker, file: ts.SourceFile, name: string): ts.Type | undefined {
  const module = checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find((candidate) => candidate.name === name);
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}

function operationId(document: CompiledVersion['document'], path: string, verb: string): string | undefined {
  const paths = document['paths'] as Record<string, Record<string, { operationId?: string }>> | undefined;
  return paths?.[path]?.[verb]?.operationId;
}
