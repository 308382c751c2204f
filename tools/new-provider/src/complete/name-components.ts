import { childOf, entriesOf, isObject, type JsonObject, objectOf } from '../document/json-object.ts';
import { references, resolve } from '../document/references.ts';
import { freeName, pascalCase } from './pascal-case.ts';

const SECTIONS = ['schemas', 'parameters', 'responses', 'requestBodies', 'examples', 'headers'];

/** Takes out the components that nothing refers to, and gives the others names in PascalCase. */
export function nameComponents(document: JsonObject): void {
  const components = childOf(document, 'components');
  for (const section of Object.keys(components)) {
    if (section !== 'securitySchemes' && !SECTIONS.includes(section)) delete components[section];
  }
  prune(document, components);
  for (const section of SECTIONS) rename(document, objectOf(components[section]), section);
}

/** Until nothing changes: a component may be all that refers to another one. */
function prune(document: JsonObject, components: JsonObject): void {
  const { components: _, ...rest } = document;
  const used = new Set<string>();
  const open: unknown[] = [rest];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const { ref } of references(value)) {
      if (used.has(ref)) continue;
      used.add(ref);
      open.push(resolve(document, ref));
    }
  }
  const isUsed = (ref: string) => [...used].some((one) => one === ref || one.startsWith(`${ref}/`));
  for (const section of SECTIONS) {
    const members = objectOf(components[section]);
    for (const name of Object.keys(members))
      if (!isUsed(`#/components/${section}/${escapeKey(name)}`)) delete members[name];
    if (Object.keys(members).length === 0) delete components[section];
  }
}

function rename(document: JsonObject, members: JsonObject, section: string): void {
  for (const [name, value] of Object.entries(members)) {
    // The order is kept: each is taken out and put back, under its own name or another.
    delete members[name];
    const isRight = /^[A-Z][a-zA-Z0-9]*$/.test(name);
    const renamed = isRight ? name : freeName(pascalCase(name), (taken) => taken in members);
    members[renamed] = value;
    if (renamed !== name)
      redirect(document, `#/components/${section}/${escapeKey(name)}`, `#/components/${section}/${renamed}`);
  }
}

/** Makes every reference to one place, or to something within it, lead to another. */
function redirect(document: JsonObject, from: string, to: string): void {
  const moved = (ref: string) =>
    ref === from || ref.startsWith(`${from}/`) ? to + ref.slice(from.length) : ref;
  for (const { holder, ref } of references(document)) holder['$ref'] = moved(ref);
  for (const { mapping } of discriminators(document)) {
    for (const [key, ref] of Object.entries(mapping)) if (typeof ref === 'string') mapping[key] = moved(ref);
  }
}

function* discriminators(value: unknown): Generator<{ mapping: JsonObject }> {
  if (typeof value !== 'object' || value === null) return;
  const mapping = objectOf(objectOf(value)['discriminator'])['mapping'];
  if (isObject(mapping)) yield { mapping };
  for (const [, member] of Array.isArray(value) ? value.entries() : entriesOf(value))
    yield* discriminators(member);
}

const escapeKey = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
