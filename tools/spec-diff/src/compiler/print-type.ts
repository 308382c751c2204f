import type ts from 'typescript';

const longest = 80;

/** A type as the compiler prints it in its messages, without the `undefined` of an optional property, cut after 80 characters. */
export function printType(checker: ts.TypeChecker, type: ts.Type): string {
  const text = checker
    .typeToString(type)
    .replaceAll(/\s+/g, ' ')
    .replace(/ \| undefined$/, '');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
