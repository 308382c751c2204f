import {
  childOf,
  entriesOf,
  isObject,
  itemsOf,
  type JsonObject,
  objectOf,
  textsOf,
} from '../document/json-object.ts';
import { jsonOf, operations } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { freeName, pascalCase } from './pascal-case.ts';

/**
 * Opens the lists of words in replies, and gives each a name: `anyOf` with the list and any other string. A list of one word is a tag
 * that tells variants apart, and becomes a `const`.
 */
export function openEnums(document: JsonObject): void {
  const walker = new Walker(document);
  for (const { node } of operations(document)) {
    for (const [, value] of entriesOf(node['responses'])) {
      const media = jsonOf(follow(document, value));
      if (media) walker.visit(media, 'schema', pascalCase(`${String(node['operationId'] ?? 'reply')} reply`));
    }
  }
}

class Walker {
  readonly #document: JsonObject;
  readonly #seen: Set<JsonObject> = new Set();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** Looks at the schema that stands in a place, and puts another one there where it has to. */
  visit(owner: JsonObject | unknown[], key: string | number, name: string): void {
    const place = owner as JsonObject;
    const schema = place[key];
    if (!isObject(schema)) return;
    const opened = this.#open(schema, name);
    if (opened) {
      place[key] = opened;
      return;
    }
    const target = follow(this.#document, schema);
    if (this.#seen.has(target)) return;
    this.#seen.add(target);
    const ownName =
      typeof schema['$ref'] === 'string' ? pascalCase(schema['$ref'].split('/').at(-1) ?? name) : name;
    const properties = objectOf(target['properties']);
    for (const property of Object.keys(properties))
      this.visit(properties, property, `${ownName}${pascalCase(property)}`);
    for (const keyword of ['items', 'additionalProperties']) this.visit(target, keyword, `${ownName}Item`);
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
      const list = itemsOf(target[keyword]);
      for (const index of list.keys()) this.visit(list, index, ownName);
    }
  }

  /** The schema in its open form, `undefined` if it is no list of words. */
  #open(schema: JsonObject, name: string): JsonObject | undefined {
    const branches = this.#branches(schema);
    const lists = branches.filter((branch) => this.#words(branch).length > 0);
    const [list] = lists;
    const isOnlyWords = branches.every((branch) => lists.includes(branch) || branch['type'] === 'null');
    if (!list || lists.length > 1 || !isOnlyWords) return undefined;
    const target = follow(this.#document, list);
    const isNullable = branches.length > 1 || itemsOf(target['enum']).includes(null);
    const { description, example, deprecated } = schema;
    const kept = Object.fromEntries(
      Object.entries({ description, example, deprecated }).filter(([, value]) => value !== undefined),
    );
    const words = this.#words(list);
    target['type'] = 'string';
    if (words.length === 1) return isNullable ? undefined : { ...kept, type: 'string', const: words[0] };
    target['enum'] = words;
    delete target['nullable'];
    const ref = typeof list['$ref'] === 'string' ? list['$ref'] : this.#hoist(target, name);
    return { ...kept, anyOf: [{ $ref: ref }, { type: 'string' }, ...(isNullable ? [{ type: 'null' }] : [])] };
  }

  /** The alternatives of a schema; itself if there are none. One that only wraps another counts as that. */
  #branches(schema: JsonObject): JsonObject[] {
    for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
      const members = itemsOf(schema[keyword]).filter(isObject);
      if (members.length > 0 && (keyword !== 'allOf' || members.length === 1)) return members;
    }
    return [schema];
  }

  #words(schema: JsonObject): string[] {
    return textsOf(follow(this.#document, schema)['enum']);
  }

  #hoist(schema: JsonObject, wanted: string): string {
    const schemas = childOf(childOf(this.#document, 'components'), 'schemas');
    const name = freeName(wanted, (taken) => taken in schemas);
    schemas[name] = { ...schema };
    return `#/components/schemas/${name}`;
  }
}
