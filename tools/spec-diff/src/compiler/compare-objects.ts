import ts from 'typescript';
import { printType } from './print-type.ts';
import { isOptional, typeOfProperty } from './property-of.ts';
import { isNothing } from './split-type.ts';
import { type TypeChange, within } from './type-change.ts';
import type { Walk } from './walk.ts';

interface Property {
  readonly type: ts.Type;
  readonly isOptional: boolean;
}

type Properties = Map<string, Property>;

/**
 * Compares two object types property by property, and the values of maps.
 * @param from - undefined for an object that was not there, which has no properties.
 * @param spell - how names are written before they are compared: headers have no case.
 */
export function compareObjects(
  walk: Walk,
  from: ts.Type | undefined,
  to: ts.Type | undefined,
  spell: (name: string) => string = (name) => name,
): TypeChange[] {
  const [before, after] = [from, to].map((type) => propertiesOf(walk, type, spell)) as [
    Properties,
    Properties,
  ];
  const changes: TypeChange[] = [];
  for (const [name, property] of before) {
    const other = after.get(name);
    changes.push(
      ...within(
        [name],
        other ? compareProperty(walk, property, other) : [goneProperty(walk, name, from, to)],
      ),
    );
  }
  for (const [name, property] of after)
    if (!before.has(name)) changes.push({ ...newProperty(walk, name, property), place: [name] });
  return [...changes, ...compareValues(walk, from, to)];
}

/** The properties that can be there at all. */
function propertiesOf(
  { checker }: Walk,
  type: ts.Type | undefined,
  spell: (name: string) => string,
): Properties {
  const found = new Map<string, Property>();
  for (const symbol of type ? checker.getPropertiesOfType(type) : []) {
    const property = typeOfProperty(checker, symbol);
    if (isNothing(property)) continue;
    found.set(spell(symbol.name), { type: property, isOptional: isOptional(symbol) });
  }
  return found;
}

function compareProperty(walk: Walk, from: Property, to: Property): TypeChange[] {
  const changes = walk.compare(from.type, to.type);
  if (from.isOptional === to.isOptional) return changes;
  const isBreaking = to.isOptional === (walk.direction === 'receive');
  const why = to.isOptional
    ? isBreaking
      ? "Code that reads it must expect that it is missing: it is possibly 'undefined'."
      : 'Code may leave it out.'
    : isBreaking
      ? 'Code that leaves it out no longer compiles: the property is missing but required.'
      : 'Code need not expect that it is missing.';
  const event = to.isOptional ? 'is optional now' : 'is required now';
  return [{ kind: isBreaking ? 'breaking' : 'additive', place: [], event, why }, ...changes];
}

function goneProperty(
  { checker, direction }: Walk,
  name: string,
  from: ts.Type | undefined,
  to: ts.Type | undefined,
): TypeChange {
  // An alias without a name of its own prints as its whole text, which helps nobody.
  const owner = (to?.aliasSymbol ?? from?.aliasSymbol) && printType(checker, to ?? (from as ts.Type));
  const inOwner = owner ? ` in type '${owner}'` : '';
  const onOwner = owner ? ` on type '${owner}'` : '';
  const why =
    direction === 'send'
      ? `Code that sends it no longer compiles: '${name}' does not exist${inOwner}.`
      : `Code that reads it no longer compiles: Property '${name}' does not exist${onOwner}.`;
  return { kind: 'breaking', place: [], event: 'is gone', why };
}

function newProperty({ direction }: Walk, name: string, property: Property): TypeChange {
  const place: string[] = [];
  if (direction === 'receive')
    return { kind: 'additive', place, event: 'is new', why: `Code can read '${name}'.` };
  if (property.isOptional)
    return { kind: 'additive', place, event: 'is new', why: `Code can send '${name}'.` };
  const why = `Code that does not send it no longer compiles: Property '${name}' is missing but required.`;
  return { kind: 'breaking', place, event: 'is new and required', why };
}

function compareValues(walk: Walk, from: ts.Type | undefined, to: ts.Type | undefined): TypeChange[] {
  const [before, after] = [valuesOf(walk, from), valuesOf(walk, to)];
  if (before && after) return within(['{}'], walk.compare(before, after));
  if (!before && !after) return [];
  const does = walk.direction === 'send' ? 'send' : 'read';
  return before
    ? [
        {
          kind: 'breaking',
          place: ['{}'],
          event: 'is gone',
          why: `Code that ${does}s keys that are not listed no longer compiles.`,
        },
      ]
    : [
        {
          kind: 'additive',
          place: ['{}'],
          event: 'is new',
          why: `Code can ${does} keys that are not listed.`,
          ...(hasNever(walk, from) ? { isSettled: true } : {}),
        },
      ];
}

/** Nothing can be assigned to `never`, but nobody has read such a value either. */
function hasNever({ checker, direction }: Walk, from: ts.Type | undefined): boolean {
  return direction === 'receive' && from !== undefined && checker.getIndexInfosOfType(from).length > 0;
}

/** A map whose values are `never` is how generated types say that there are no other keys. */
function valuesOf({ checker }: Walk, type: ts.Type | undefined): ts.Type | undefined {
  const infos = type ? checker.getIndexInfosOfType(type) : [];
  const values = infos.find(({ keyType }) => keyType.flags & ts.TypeFlags.String)?.type;
  return values && !isNothing(values) ? values : undefined;
}
