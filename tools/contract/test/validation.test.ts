import { ConfigurationError, ResponseShapeError, type Validation } from '@runspec/client-core';
import type { ValidationOf, ValidationReport } from '@runspec/client-core/validation';
import { describe, expect, it } from 'vitest';
import { exampleArguments, type MethodArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { listOperations, type Operation } from '../src/operations.ts';
import { readSpecDocument } from '../src/read-spec-document.ts';
import { entriesOf, follow } from '../src/spec-document.ts';
import { type Breakage, breakages, PRIVATE } from './breakages.ts';

/** The two ways to call an operation. */
const ways = ['method', 'http'] as const;

/** Calls an operation of a client whose server gives one reply. @returns what came of it, and how many requests there were. */
async function send(
  name: string,
  operation: Operation,
  way: (typeof ways)[number],
  validation: Validation,
  { body, reply }: { body?: unknown; reply?: unknown },
): Promise<{ data?: unknown; error?: unknown; requests: number }> {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    return Response.json(reply, { status: operation.replies[0]!.status });
  };
  const { methods, http } = providers[name]!.createHttp({ fetch, validation, rateLimit: false });
  const given: MethodArguments = { ...exampleArguments(operation), ...(body === undefined ? {} : { body }) };
  const { headers: header, path, query, body: sent } = given;
  const params = { path, query, header };
  const sending =
    way === 'method'
      ? methods[operation.id]!(given)
      : http.request(operation.verb, operation.path, {
          params,
          // A form where the operation takes no JSON.
          body: isForm(operation) ? new FormData() : sent,
        });
  try {
    const result = await sending;
    return { data: way === 'method' ? result : (result as { data?: unknown }).data, requests };
  } catch (error) {
    return { error, requests };
  }
}

const isForm = ({ bodies }: Operation): boolean => bodies[0]?.mediaType === 'multipart/form-data';

const isJson = ({ mediaType = '' }: { mediaType?: string }): boolean => mediaType === 'application/json';

describe.each(Object.keys(providers))('%s', (name) => {
  const document = readSpecDocument(name);
  const { validation } = providers[name]!.schemas as { validation: ValidationOf };
  const operations = listOperations(document);
  const answering = operations.filter(({ replies }) =>
    replies.some((one) => one.status < 300 && isJson(one)),
  );
  const taking = operations.filter(({ bodies }) => bodies.some(isJson));

  const schemaOf = (operation: Operation, place: 'body' | 'reply'): unknown => {
    const node = follow(document, document.paths[operation.path]![operation.verb]);
    const holder = place === 'body' ? node['requestBody'] : entriesOf(document, node['responses'])[0]![1];
    return entriesOf(document, follow(document, holder)['content'])[0]![1]['schema'];
  };
  const examplesOf = (operation: Operation, place: 'body' | 'reply'): unknown[] =>
    (place === 'body' ? operation.bodies : operation.replies.filter(({ status }) => status < 300))
      .filter(isJson)
      .map(({ value }) => value);

  /** Every field that can be broken in an example, once for each way to break it. */
  const broken = (operation: Operation, place: 'body' | 'reply'): Breakage[] => {
    const all = examplesOf(operation, place).flatMap((example) =>
      breakages(document, schemaOf(operation, place), example),
    );
    return [...new Map(all.map((one) => [`${one.kind} ${one.path}`, one])).values()];
  };

  it.each(answering.map((operation) => [operation.id, operation] as const))(
    'returns each example of %s as it came, with fields that no schema has',
    async (_id, operation) => {
      const examples = examplesOf(operation, 'reply');
      expect(examples).not.toEqual([]);
      for (const example of examples) {
        const more = { added: { later: [1, null] } };
        const isObject = typeof example === 'object' && example !== null && !Array.isArray(example);
        const reply = isObject ? { ...example, ...more } : example;
        for (const way of ways) {
          const reports: ValidationReport[] = [];
          const report = validation('report', (one) => reports.push(one));
          for (const checked of [validation('strict'), report])
            expect(await send(name, operation, way, checked, { reply })).toEqual({
              data: reply,
              requests: 1,
            });
          expect(reports).toEqual([]);
        }
      }
    },
  );

  it.each(answering.map((operation) => [operation.id, operation] as const))(
    'finds what is wrong with a reply of %s',
    async (id, operation) => {
      const found = broken(operation, 'reply');
      // The schemas of these two are unions; of the first nothing is known, and the other has a test below.
      expect(found.length > 0).toBe(!['getJobOutput', 'closeJob'].includes(id));
      for (const { path, value } of found) {
        for (const way of ways) {
          const { error } = await send(name, operation, way, validation('strict'), { reply: value });
          if (!(error instanceof ResponseShapeError)) throw new Error(`${path} passed: ${error}`);
          expect(error.issues?.map((issue) => issue.path)).toContain(path);
          expect(error.message).toContain(path || 'the body');
          expect(error.status).toBe(operation.replies[0]!.status);
          expect(JSON.stringify(error)).not.toContain(PRIVATE);

          const reports: ValidationReport[] = [];
          const report = validation('report', (one) => reports.push(one));
          const { data, requests } = await send(name, operation, way, report, { reply: value });
          expect({ data, requests }).toEqual({ data: value, requests: 1 });
          expect(reports).toMatchObject([
            {
              kind: 'reply',
              provider: name,
              method: operation.verb.toUpperCase(),
              path: operation.path,
              status: operation.replies[0]!.status,
              issues: error.issues,
            },
          ]);
        }
      }
    },
  );

  it.each(taking.map((operation) => [operation.id, operation] as const))(
    'sends each example of the body of %s',
    async (_id, operation) => {
      const [reply] = examplesOf(operation, 'reply');
      for (const body of examplesOf(operation, 'body')) {
        for (const way of ways)
          expect((await send(name, operation, way, validation('strict'), { body, reply })).error).toBe(
            undefined,
          );
      }
    },
  );

  it.each(taking.map((operation) => [operation.id, operation] as const))(
    'finds what is wrong with a body of %s',
    async (_id, operation) => {
      const [reply] = examplesOf(operation, 'reply');
      const found = broken(operation, 'body').filter(({ value }) => value !== undefined);
      expect(found).not.toEqual([]);
      for (const { path, value: body } of found) {
        for (const way of ways) {
          const { error, requests } = await send(name, operation, way, validation('strict'), { body, reply });
          if (!(error instanceof ConfigurationError)) throw new Error(`${path} passed: ${error}`);
          const places = error.issues?.map((issue) => issue.path);
          expect(places).toContain(path);
          if (places?.length === 1) expect(error.option).toBe(path ? `body.${path}` : 'body');
          expect(requests).toBe(0);
          expect(JSON.stringify(error)).not.toContain(PRIVATE);

          const reports: ValidationReport[] = [];
          const report = validation('report', (one) => reports.push(one));
          const outcome = await send(name, operation, way, report, { body, reply });
          expect(outcome).toEqual({ data: reply, requests: 1 });
          expect(reports).toMatchObject([{ kind: 'body', path: operation.path, issues: error.issues }]);
        }
      }
    },
  );
});

describe('a reply that can be of two kinds', () => {
  const { schemas } = providers['modzy']!;
  const { validation } = schemas as { validation: ValidationOf };
  const operation = listOperations(readSpecDocument('modzy')).find(({ id }) => id === 'closeJob')!;

  it('is told to be wrong by the kind that it is more like', async () => {
    const [example] = operation.replies.filter(({ status }) => status === 200);
    const reply = { ...(example!.value as object), jobIdentifier: 7 };
    const { error } = await send('modzy', operation, 'method', validation('strict'), { reply });
    expect((error as ResponseShapeError).issues).toMatchObject([
      { path: 'jobIdentifier', code: 'invalid_type' },
    ]);
  });
});

describe('a word that the specification does not have', () => {
  const { validation } = providers['nclue']!.schemas as { validation: ValidationOf };
  const operation = listOperations(readSpecDocument('nclue')).find(({ id }) => id === 'listTaskRuns')!;
  const { runs, ...page } = operation.replies[0]!.value as { runs: object[] };
  const reply = { ...page, runs: [runs[0], { ...runs[0], status: 'parked' }] };

  it('passes when checks are strict', async () => {
    const { data } = await send('nclue', operation, 'method', validation('strict'), { reply });
    expect(data).toEqual(reply);
  });

  it('is reported, though not what it is', async () => {
    const reports: ValidationReport[] = [];
    const report = validation('report', (one) => reports.push(one));
    const { data } = await send('nclue', operation, 'method', report, { reply });
    expect(data).toEqual(reply);
    expect(reports.map(({ issues }) => issues)).toMatchObject([
      [{ path: 'runs[1].status', code: 'unknown_word' }],
    ]);
    expect(JSON.stringify(reports)).not.toContain('parked');
  });
});
