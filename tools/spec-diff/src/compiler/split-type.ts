import ts from 'typescript';

/** The words of one primitive type. */
export interface Words {
  /** Literals, as they are written in code: `"BATCH"`, `1`, `true`. */
  readonly known: ReadonlySet<string>;
  /** Whether any other value is allowed as well: `string`, or an open list of words. */
  readonly isOpen: boolean;
}

/** A type taken apart. `undefined` is left out: whether a property may be missing is a matter of the property. */
export interface Parts {
  /** `any` or `unknown`: nothing is known. Assignability lets `any` pass both ways, so it must not be asked. */
  readonly isTop: boolean;
  readonly isNullable: boolean;
  /** By primitive type: `string`, `number`, `bigint`, `boolean`. */
  readonly words: ReadonlyMap<string, Words>;
  /** Types of the platform by name, such as `Blob`, and `void`: equal or not, never looked into. */
  readonly named: ReadonlySet<string>;
  readonly arrays: readonly ts.Type[];
  readonly objects: readonly ts.Type[];
}

const { TypeFlags } = ts;

const primitives = [
  ['string', TypeFlags.StringLike],
  ['number', TypeFlags.NumberLike],
  ['bigint', TypeFlags.BigIntLike],
  ['boolean', TypeFlags.BooleanLike],
] as const;

/** Takes a union, or any other type, apart into what a program can tell apart. */
export function splitType(checker: ts.TypeChecker, type: ts.Type): Parts {
  const parts = {
    isTop: false,
    isNullable: false,
    words: new Map<string, { known: Set<string>; isOpen: boolean }>(),
    named: new Set<string>(),
    arrays: [] as ts.Type[],
    objects: [] as ts.Type[],
  };
  for (const member of type.isUnion() ? type.types : [type]) {
    const primitive = primitiveOf(member);
    if (member.flags & (TypeFlags.Undefined | TypeFlags.Never)) continue;
    if (member.flags & (TypeFlags.Any | TypeFlags.Unknown)) parts.isTop = true;
    else if (member.flags & TypeFlags.Null) parts.isNullable = true;
    else if (member.flags & TypeFlags.Void) parts.named.add('void');
    else if (primitive) addWord(checker, parts.words, primitive, member);
    else if (checker.isArrayType(member) || checker.isTupleType(member)) parts.arrays.push(member);
    else if (isOfPlatform(member)) parts.named.add(member.symbol.name);
    else parts.objects.push(member);
  }
  return parts;
}

/** Whether nothing can have this type: `query?: never` is how generated types say that there is no query. */
export function isNothing(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  return members.every(({ flags }) => flags & (TypeFlags.Undefined | TypeFlags.Never));
}

/** That of `string & {}`, which stands for the rest of an open list, is string. */
function primitiveOf(type: ts.Type): string | undefined {
  const members = type.isIntersection() ? type.types : [type];
  return primitives.find(([, flag]) => members.some(({ flags }) => flags & flag))?.[0];
}

function addWord(
  checker: ts.TypeChecker,
  words: Map<string, { known: Set<string>; isOpen: boolean }>,
  primitive: string,
  type: ts.Type,
): void {
  const list = words.get(primitive) ?? { known: new Set<string>(), isOpen: false };
  words.set(primitive, list);
  if (type.flags & TypeFlags.Literal) list.known.add(checker.typeToString(type));
  else list.isOpen = true;
}

/** Generated types are aliases; an interface comes from the compiler's libraries. */
function isOfPlatform(type: ts.Type): boolean {
  return type.symbol?.declarations?.some(ts.isInterfaceDeclaration) ?? false;
}
