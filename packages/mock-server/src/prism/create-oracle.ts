import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  type PrismHttpInstance,
} from '@stoplight/prism-http';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { UnreadableBody } from '../exchange/unreadable-body.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { problemReply } from './problem-reply.ts';
import type { Preferences } from './read-preferences.ts';
import { silentLogger } from './silent-logger.ts';
import { toPrismRequest } from './to-prism-request.ts';
import { unreadableRefusal } from './unreadable-refusal.ts';
import { violationsHeader } from './violations-header.ts';

/** Prism, asked within this process: what the spec alone says about a request. */
export interface Oracle {
  /**
   * Whether the request fits one of the operations and is valid by it, security included.
   * @param among - the operations that it can be; none stands for all of the spec.
   */
  check(request: MockRequest, among: readonly SpecOperation[]): Promise<Verdict>;
  /** What Prism answers to the request, its refusals included. */
  answer(request: MockRequest, among: readonly SpecOperation[], preferences: Preferences): Promise<MockReply>;
  /** What Prism answers to a request that {@link Oracle.check} has found valid: it is not looked at again. */
  answerValid(request: MockRequest, valid: Valid, preferences: Preferences): Promise<MockReply>;
}

/** A request that is valid by its operation. */
export interface Valid {
  readonly operation: SpecOperation;
  /** What Prism remarks although it lets the request pass, as a header of the reply. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** Either what it is, or how it is refused. */
export type Verdict = { readonly valid: Valid } | { readonly refusal: MockReply };

type Resource = Parameters<PrismHttpInstance['request']>[1][number];

/** Prepares Prism for a spec. Takes some 10 to 40 ms. */
export async function createOracle(spec: ProviderSpec): Promise<Oracle> {
  // A copy: Prism resolves references in place.
  const resources = await getHttpOperationsFromSpec(structuredClone(spec.document));
  const byOperation = new Map<SpecOperation, Resource>();
  const byResource = new Map<Resource, SpecOperation>();
  for (const operation of spec.operations) {
    const resource = resources.find(
      ({ method, path }) => method.toUpperCase() === operation.method && path === operation.template,
    );
    if (!resource) continue;
    byOperation.set(operation, resource);
    byResource.set(resource, operation);
  }
  const full = createInstance(configFor({}, true), { logger: silentLogger });
  // The same Prism up to the point where it would make up a reply.
  const gate = createInstance(configFor({}, true), {
    logger: silentLogger,
    mock:
      ({ resource }) =>
      () =>
        right({ statusCode: 200, body: resource }),
  });
  // The same Prism, finding that the body cannot be read.
  const unreadable = createInstance(configFor({}, true), {
    logger: silentLogger,
    validateInput: ({ element }) => left([unreadableBody(element)]),
  });
  const pick = (among: readonly SpecOperation[]): Resource[] =>
    among.length === 0 ? resources : among.flatMap((operation) => byOperation.get(operation) ?? []);

  const ask = async (
    request: MockRequest,
    among: Resource[],
    config: IHttpConfig,
    remarks: Readonly<Record<string, string>> = {},
  ): Promise<MockReply> => {
    const prism = request.body instanceof UnreadableBody ? unreadable : full;
    const result = await prism.request(toPrismRequest(request), among, config)();
    if (result._tag === 'Left') return problemReply(result.left);
    const { output, validations } = result.right;
    const headers: Record<string, string> = { ...remarks, ...violationsHeader(validations.input) };
    for (const [name, value] of Object.entries(output.headers ?? {}))
      headers[name.toLowerCase()] = String(value);
    return { status: output.statusCode, headers, body: output.body };
  };

  const check = async (request: MockRequest, among: readonly SpecOperation[]): Promise<Verdict> => {
    if (!(request.body instanceof UnreadableBody)) {
      const result = await gate.request(toPrismRequest(request), pick(among), configFor({}, true))();
      if (result._tag === 'Left') return { refusal: problemReply(result.left) };
      const { output, validations } = result.right;
      const operation = byResource.get(output.body as Resource);
      if (operation && validations.input.every(({ severity }) => severity !== errorSeverity))
        return { valid: { operation, remarks: violationsHeader(validations.input) } };
    }
    return { refusal: await ask(request, pick(among), configFor({}, true)) };
  };

  return {
    answer: (request, among, preferences) =>
      ask(request, pick(among), configFor(preferences, true)).catch((error) => refuse(error, request)),
    answerValid: (request, { operation, remarks }, preferences) =>
      ask(request, pick([operation]), configFor(preferences, false), remarks).catch((error) =>
        refuse(error, request),
      ),
    check: (request, among) => check(request, among).catch((error) => ({ refusal: refuse(error, request) })),
  };
}

/** @throws {unknown} what was thrown, if the request is not to blame for it. */
function refuse(error: unknown, request: MockRequest): MockReply {
  const refusal = unreadableRefusal(error, request);
  if (!refusal) throw error;
  return refusal;
}

/** `DiagnosticSeverity.Error` of Prism's types. */
const errorSeverity = 0;

function unreadableBody({ body }: IHttpRequest) {
  const reason = body instanceof UnreadableBody ? body.reason : 'The body cannot be read.';
  return { path: ['body'], code: 'json', message: reason, severity: errorSeverity };
}

/** A new object each time: Prism writes the request's media types into it. */
function configFor({ code, example, dynamic, seed }: Preferences, validate: boolean): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity: validate,
    validateRequest: validate,
    validateResponse: false, // Lint holds every example to its schema; checking again per reply only costs time.
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic: dynamic ?? false,
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { exampleKey: example }),
      ...(seed === undefined ? {} : { seed }),
    },
  };
}

/** What fp-ts would make, without depending on it. */
function right<Value>(value: Value): { readonly _tag: 'Right'; readonly right: Value } {
  return { _tag: 'Right', right: value };
}

function left<First>(values: [First, ...First[]]): {
  readonly _tag: 'Left';
  readonly left: [First, ...First[]];
} {
  return { _tag: 'Left', left: values };
}
