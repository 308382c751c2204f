import type ts from 'typescript';
import type { Touched } from '../change.ts';
import { compareMethod } from './compare-method.ts';
import { compareReplies } from './compare-replies.ts';
import { compareRequest } from './compare-request.ts';
import type { CompilerFinding } from './compiler-finding.ts';
import { createWalk } from './create-walk.ts';
import { describePlace } from './describe-place.ts';
import type { Operation } from './list-operations.ts';
import type { TypeChange } from './type-change.ts';

/** Compares the operations of two versions: first what is gone or new, then each with its counterpart. */
export function compareOperations(
  checker: ts.TypeChecker,
  from: readonly Operation[],
  to: readonly Operation[],
): CompilerFinding[] {
  const send = createWalk(checker, 'send');
  const receive = createWalk(checker, 'receive');
  const left = new Set(to);
  const findings: CompilerFinding[] = [];
  const pairs = from.map((old) => {
    const now = counterpart(old, to, from);
    if (now) left.delete(now);
    return { old, now };
  });
  for (const { old, now } of pairs) {
    findings.push(...nameChanges(old, now));
    if (!now) continue;
    const sent = compareRequest(send, old.type, now.type);
    const received = compareReplies(receive, old.type, now.type);
    const isExplained = [...sent, ...received].some(({ kind }) => kind === 'breaking');
    const method = compareMethod(checker, old.methodType, now.methodType, isExplained);
    findings.push(
      ...[...method, ...sent].map((change) => toFinding(old, 'senders', change)),
      ...received.map((change) => toFinding(old, 'readers', change)),
    );
  }
  for (const { id, route } of left) findings.push(addedOperation(id, route));
  return findings;
}

/** That with the same method; where it has another name now, that with the same route. */
function counterpart(
  old: Operation,
  to: readonly Operation[],
  from: readonly Operation[],
): Operation | undefined {
  const same = to.find(({ method }) => method === old.method);
  if (same) return same;
  const moved = to.find(({ route }) => route === old.route);
  return moved && !from.some(({ method }) => method === moved.method) ? moved : undefined;
}

function nameChanges(old: Operation, now: Operation | undefined): CompilerFinding[] {
  const finding = { touched: 'senders', operation: old.id, place: [] } as const;
  const gone = {
    ...finding,
    kind: 'breaking',
    message: `operation ${old.id} is gone`,
    why: `Code that calls it no longer compiles: Property '${old.method}' does not exist on type 'Methods'.`,
  } as const;
  if (!now) return [gone];
  if (now.method !== old.method) return [gone, addedOperation(now.id, now.route)];
  if (now.route === old.route) return [];
  const why = `Code that requests ${old.route} by its path no longer compiles; that which calls ${old.method} does.`;
  return [{ ...finding, kind: 'breaking', message: `${old.id} is ${now.route} now, was ${old.route}`, why }];
}

function addedOperation(id: string, route: string): CompilerFinding {
  const why = `Code can call ${id}.`;
  return {
    kind: 'additive',
    touched: 'senders',
    operation: id,
    place: [],
    message: `operation ${id} (${route}) is new`,
    why,
  };
}

function toFinding({ id }: Operation, touched: Touched, change: TypeChange): CompilerFinding {
  const { event, kind, part, place, why } = change;
  const where = describePlace(id, place);
  return {
    kind,
    touched,
    operation: id,
    place,
    message: `${part ? `${part} of ` : ''}${where} ${event}`,
    why,
  };
}
