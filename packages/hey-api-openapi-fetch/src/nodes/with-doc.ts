import ts from 'typescript';

/** Puts a doc comment in front of a node. */
export function withDoc<Node extends ts.Node>(node: Node, lines: readonly string[]): Node {
  if (!lines.length) return node;
  const text = ['*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' '].join('\n');
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}
