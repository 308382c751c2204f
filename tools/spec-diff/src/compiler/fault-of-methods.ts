import ts from 'typescript';

/** The first error in a file of methods. */
export interface Fault {
  /** In one line: `listRuns: Object literal may only specify known properties…`. */
  readonly message: string;
  /** Whether it is in the types that users see, and not only in what the methods do. */
  readonly isOfTypes: boolean;
}

/**
 * Looks for errors in generated methods. Where they hand something to client-core that it does not know, such as a way to write lists in a query,
 * the client cannot be built, but its types are what they are, and can be compared.
 */
export function faultOfMethods(program: ts.Program, file: ts.SourceFile): Fault | undefined {
  const errors = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const all = errors.map((error) => ({ error, method: methodAt(file, error.start ?? 0) }));
  const worst = all.find(({ method }) => method === undefined) ?? all[0];
  if (!worst) return undefined;
  const { error, method } = worst;
  const text = ts.flattenDiagnosticMessageText(error.messageText, ' ');
  return { message: method === undefined ? text : `${method}: ${text}`, isOfTypes: method === undefined };
}

/** The method in whose code a position is: the generator writes `name: (options) => call(…)` for each. */
function methodAt(file: ts.SourceFile, position: number): string | undefined {
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(file) || position >= node.end) return;
    if (ts.isPropertyAssignment(node)) found ??= node.name.getText(file);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
