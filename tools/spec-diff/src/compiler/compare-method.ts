import ts from 'typescript';
import { printType } from './print-type.ts';
import type { TypeChange } from './type-change.ts';

const place: string[] = [];

/**
 * Compares what a method has beside its input and output: `pages`, and whether it can be called without options.
 * @param isExplained - whether something breaking was found in input or output, which these two follow from.
 */
export function compareMethod(
  checker: ts.TypeChecker,
  from: ts.Type,
  to: ts.Type,
  isExplained: boolean,
): TypeChange[] {
  const [before, after] = [from, to].map((type) => checker.getPropertyOfType(type, 'pages'));
  if (before && !after) return [gonePages];
  if (after && !before) return [newPages];
  if (isExplained) return [];
  const [old, now] = [from, to].map((type) => signatureOf(checker, type));
  if (old && now && isRequired(now) && !isRequired(old)) return [requiredOptions];
  return before && after ? compareItems(checker, before, after) : [];
}

const gonePages: TypeChange = {
  kind: 'breaking',
  place,
  part: 'pages()',
  event: 'is gone',
  why: "Code that iterates over pages no longer compiles: Property 'pages' does not exist.",
};

const newPages: TypeChange = {
  kind: 'additive',
  place,
  part: 'pages()',
  event: 'is new',
  why: 'Code can iterate over all pages.',
};

const requiredOptions: TypeChange = {
  kind: 'breaking',
  place,
  event: 'cannot be called without options now',
  why: 'Code that calls it without no longer compiles: Expected 1 arguments, but got 0.',
};

/** Items can change although the reply does not: when they are taken from another list in it. */
function compareItems(checker: ts.TypeChecker, before: ts.Symbol, after: ts.Symbol): TypeChange[] {
  const [old, now] = [before, after].map((symbol) => itemOf(checker, checker.getTypeOfSymbol(symbol)));
  if (!old || !now || checker.isTypeAssignableTo(now, old)) return [];
  const why = `Type '${printType(checker, now)}' is not assignable to type '${printType(checker, old)}'.`;
  return [{ kind: 'breaking', place, part: 'pages()', event: 'gives other items now', why }];
}

/** The first argument of the `Pages<Item, …>` that `pages` returns. */
function itemOf(checker: ts.TypeChecker, pages: ts.Type): ts.Type | undefined {
  const returned = signatureOf(checker, pages)?.getReturnType();
  return returned && checker.getTypeArguments(returned as ts.TypeReference)[0];
}

function signatureOf(checker: ts.TypeChecker, type: ts.Type): ts.Signature | undefined {
  return checker.getSignaturesOfType(type, ts.SignatureKind.Call)[0];
}

/** Whether the signature has a parameter that must be given. */
function isRequired(signature: ts.Signature): boolean {
  const declaration = signature.parameters[0]?.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration) && !declaration.questionToken;
}
