import { isTerminal, type RunState } from '@runspec/run-status';
import { type Credential, credentialOf } from './complete/secure.ts';
import { type JsonObject, objectOf, textsOf } from './document/json-object.ts';
import {
  jsonOf,
  type Operation,
  operations,
  parameterNames,
  parametersOf,
  replySchemaOf,
  successOf,
} from './document/operations.ts';
import { follow, resolve } from './document/references.ts';
import { isSame } from './document/schemas.ts';
import { type FoundFields, findFields } from './infer/find-fields.ts';
import type { Pagination } from './infer/find-pagination.ts';
import { guessLifecycle } from './infer/guess-lifecycle.ts';
import { Refusal } from './refusal.ts';

/** An operation, as rendered code calls it. */
export interface Call {
  readonly id: string;
  readonly path: string;
  readonly verb: string;
  /** Name of its only path parameter; absent if it has none. */
  readonly parameter?: string;
  /** The first example of its JSON body. */
  readonly body?: unknown;
  /** The first example of its success reply. */
  readonly reply?: unknown;
  /** All of them. */
  readonly replies: readonly unknown[];
  /** Whether it replies the run. */
  readonly isRun: boolean;
}

/** What a complete spec says of a provider, as far as code is made from it. */
export interface Facts {
  readonly document: JsonObject;
  /** Key of `x-run-lifecycle`. */
  readonly kind: string;
  /** Name of the type of a run. */
  readonly runType: string;
  /** Name of the type of its words. */
  readonly wordType: string;
  readonly id: string;
  readonly status: string;
  /** By word: what it means to us, made to agree with the machine where it ends. */
  readonly states: Readonly<Record<string, RunState>>;
  readonly fields: FoundFields;
  readonly baseUrl: string;
  readonly credential: Credential;
  readonly get: Call;
  readonly create: Call;
  readonly list?: Call & { readonly pagination: Pagination };
  readonly cancel?: Call;
  /** Of all operations: name and summary. */
  readonly methods: readonly { readonly id: string; readonly summary: string }[];
}

/** Reads a complete spec. @throws {Refusal} saying what is missing. */
export function readFacts(document: JsonObject): Facts {
  const [[kind, value] = refuse('an "x-run-lifecycle"')] = Object.entries(
    objectOf(document['x-run-lifecycle']),
  );
  const machine = objectOf(value);
  const run = { $ref: String(machine['schema']) };
  const all = operations(document);
  const withRole = (role: string) => all.filter(({ node }) => node['x-run-role'] === role);
  const [get = refuse('an operation with the role "get"')] = withRole('get');
  const create =
    withRole('create').find((one) => parameterNames(document, one, 'path').length === 0) ??
    refuse('an operation with the role "create" that has no parameter in its path');
  const call = (operation: Operation): Call => toCall(document, operation, run);
  const list = withRole('list').find((one) => one.node['x-pagination'] && isPlain(document, one));
  const cancel = withRole('cancel').find((one) => parameterNames(document, one, 'path').length === 1);
  const [scheme] = Object.values(objectOf(objectOf(document['components'])['securitySchemes']));
  return {
    document,
    kind,
    runType: nameOfRef(machine['schema']),
    wordType: nameOfRef(machine['words']),
    id: topField(machine['id'], 'id'),
    status: topField(machine['status'], 'status'),
    states: statesOf(document, machine),
    fields: findFields(document, run),
    baseUrl: String(objectOf((document['servers'] as unknown[] | undefined)?.[0])['url'] ?? ''),
    credential:
      credentialOf(follow(document, scheme)) ?? refuse('a security scheme that clients here can send'),
    get: call(get),
    create: call(create),
    ...(list ? { list: { ...call(list), pagination: list.node['x-pagination'] as Pagination } } : {}),
    ...(cancel && cancel.node['requestBody'] === undefined ? { cancel: call(cancel) } : {}),
    methods: all.map(({ node }) => ({ id: String(node['operationId']), summary: String(node['summary']) })),
  };
}

const refuse = (what: string): never => {
  throw new Refusal(`The spec needs ${what}. Nothing was written.`);
};

function toCall(document: JsonObject, operation: Operation, run: JsonObject): Call {
  const { node, path, verb } = operation;
  const [parameter] = parameterNames(document, operation, 'path');
  const body = jsonOf(follow(document, node['requestBody']));
  const success = successOf(document, operation);
  const replies = examplesOf(document, (success && jsonOf(success.response)) ?? {});
  return {
    id: String(node['operationId']),
    path,
    verb,
    ...(parameter === undefined ? {} : { parameter }),
    ...(body ? { body: examplesOf(document, body)[0] } : {}),
    reply: replies[0],
    replies,
    isRun: isSame(document, run, replySchemaOf(document, operation) ?? {}),
  };
}

const examplesOf = (document: JsonObject, media: JsonObject): unknown[] =>
  Object.values(objectOf(media['examples'])).map((example) => follow(document, example)['value']);

/** Whether a list can be asked for with nothing but where to go on. */
const isPlain = (document: JsonObject, operation: Operation): boolean =>
  parametersOf(document, operation).every((parameter) => parameter['required'] !== true) &&
  ['token', 'offset', 'page'].includes(String(objectOf(operation.node['x-pagination'])['style']));

function statesOf(document: JsonObject, machine: JsonObject): Readonly<Record<string, RunState>> {
  const words = textsOf(objectOf(resolve(document, String(machine['words'])))['enum']);
  const { states } = guessLifecycle(words);
  const transitions = objectOf(machine['transitions']);
  return Object.fromEntries(
    words.map((word) => {
      const state = states[word] ?? 'unknown';
      const isLast = textsOf(transitions[word]).length === 0;
      if (isLast === isTerminal(state)) return [word, state];
      return [word, isLast ? 'succeeded' : 'running'];
    }),
  );
}

const nameOfRef = (ref: unknown): string => String(ref).split('/').at(-1) ?? '';

/** A pointer to a field of the run itself; deeper ones are for a mapper by hand. */
function topField(pointer: unknown, key: string): string {
  const name = /^\/([^/]+)$/.exec(String(pointer))?.[1];
  return name ?? refuse(`"${key}" of x-run-lifecycle to point to a field of the run itself, such as /${key}`);
}
