import { entriesOf, isObject, itemsOf, type JsonObject, objectOf } from '../document/json-object.ts';
import { nameOf, operations, parametersOf } from '../document/operations.ts';
import { guess } from '../marks.ts';
import { camelCase, freeName } from './pascal-case.ts';

const TAG = 'Runs';

/** Gives operations, parameters and tags the names and texts that a spec here needs, and leaves those that are there. */
export function describe(document: JsonObject): void {
  const taken = new Set<string>();
  const tags = new Set(itemsOf(document['tags']).map((tag) => String(objectOf(tag)['name'])));
  for (const operation of operations(document)) {
    const { node } = operation;
    const role = String(node['x-run-role'] ?? 'get');
    const given = node['operationId'];
    const wanted =
      typeof given === 'string' ? camelCase(given) : camelCase(`${role} ${kindOfPath(operation.path, role)}`);
    const id = freeName(wanted, (name) => taken.has(name));
    taken.add(id);
    if (typeof given !== 'string') guess(node, 'its operationId, which becomes the name of a method.');
    node['operationId'] = id;
    const summary = String(node['summary'] || node['description'] || `${nameOf(operation)} (${role})`);
    node['summary'] = (summary.trim().split('\n')[0] ?? '').replace(/\.+$/, '');
    node['description'] ||= `${node['summary']}.`;
    const own = itemsOf(node['tags']).filter((tag): tag is string => typeof tag === 'string');
    node['tags'] = own.length > 0 ? own : [TAG];
    for (const tag of node['tags'] as string[]) tags.add(tag);
    for (const parameter of parametersOf(document, operation)) {
      parameter['description'] ||= `The \`${String(parameter['name'])}\`.`;
    }
  }
  const used = new Set(operations(document).flatMap(({ node }) => itemsOf(node['tags'])));
  const described = new Map(itemsOf(document['tags']).map((tag) => [objectOf(tag)['name'], objectOf(tag)]));
  document['tags'] = [...tags]
    .filter((name) => used.has(name))
    .map((name) => ({
      ...described.get(name),
      name,
      description: described.get(name)?.['description'] || `${name}.`,
    }));
}

/** `/v1/jobs/{id}/cancel` → `job`, or `jobs` of a list. */
function kindOfPath(path: string, role: string): string {
  const words = path
    .split('/')
    .filter((part) => part !== '' && !part.startsWith('{') && !/^(v\d+|api)$/i.test(part));
  const last = words.filter((word) => !/^(cancel|stop|abort)$/i.test(word)).at(-1) ?? 'run';
  return role === 'list' || role === 'results'
    ? last
    : last.replace(/(ses|s)$/i, (end) => (end.length > 1 ? 's' : ''));
}

const STATES: Readonly<Record<string, string>> = {
  awaiting_input: 'The run waits for its input.',
  queued: 'The run is accepted and has not begun.',
  running: 'The run is being executed.',
  succeeded: 'The run ended, and worked.',
  failed: 'The run ended with an error.',
  canceled: 'The run was ended before it could end by itself.',
  timed_out: 'The run took too long and was ended.',
};

/** Says of each word of each list what it means, as far as it is not said. */
export function describeWords(
  value: unknown,
  meanings: ReadonlyMap<string, string>,
  isNameMap = false,
): void {
  if (Array.isArray(value)) for (const item of value) describeWords(item, meanings);
  if (!isObject(value)) return;
  const words = itemsOf(value['enum']).filter((word) => word !== null);
  if (!isNameMap && words.length > 0) describeList(value, words.map(String), meanings);
  for (const [key, member] of entriesOf(value)) {
    const isData = ['example', 'examples', 'value', 'default', 'const', 'enum'].includes(key) && !isNameMap;
    if (!isData)
      describeWords(
        member,
        meanings,
        ['properties', 'schemas', 'patternProperties'].includes(key) && !isNameMap,
      );
  }
}

function describeList(
  schema: JsonObject,
  words: readonly string[],
  meanings: ReadonlyMap<string, string>,
): void {
  const said = objectOf(schema['x-enumDescriptions']);
  const missing = words.filter((word) => typeof said[word] !== 'string');
  schema['x-enumDescriptions'] = Object.fromEntries(
    words.map((word) => [word, said[word] ?? STATES[meanings.get(word) ?? ''] ?? `The word \`${word}\`.`]),
  );
  if (missing.length > 0)
    guess(schema, `what ${missing.length === 1 ? 'the word means' : 'the words mean'} (x-enumDescriptions).`);
}
