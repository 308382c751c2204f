import { createMock, type Mock } from '@runspec/mock-server';
import { isTerminal } from '@runspec/run-status';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { readContractPlan } from '../src/read-contract-plan.ts';
import { replySchema } from '../src/reply-schema.ts';

const plan = readContractPlan();
// The terms of every outcome: where a provider lacks one, the mock says so and the run is not made.
const outcomes = ['success', 'failure', 'canceled', 'timeout', 'partial', 'stuck'];

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ speed: 0 });
});

describe.each(Object.entries(plan))('%s', (name, { operations, lifecycles }) => {
  const { schemas, create, mappings } = providers[name]!;
  const client = (): ReturnType<typeof create> =>
    create({
      baseUrl: mock.urls[name] ?? '',
      fetch: (request) => mock.fetch(request),
      allowInsecureHttp: true,
      rateLimit: false,
      maxRetries: 0,
    });
  const kinds = Object.keys(lifecycles);
  const words = kinds.flatMap((kind) => Object.keys(lifecycles[kind]!.transitions));
  const failures = operations
    .filter(({ role }) => role === 'get')
    .flatMap(({ replies }) =>
      replies.flatMap(({ status, name: example }) => (status === 200 ? (example ?? []) : [])),
    );

  it('sends nothing that its spec forbids, whatever becomes of a run and whenever it is asked for', async () => {
    const methods = client();
    // What names a run is what its get operation takes.
    const runParams = Object.fromEntries(
      operations
        .filter(({ role }) => role === 'get')
        .map((operation) => [operation.kind, Object.keys(exampleArguments(operation).path ?? {})[0]]),
    );
    const creators = operations.filter(({ role }) => role === 'create');
    let checked = 0;
    const ids: string[] = [];
    for (const operation of creators) {
      for (const outcome of new Set([...outcomes, ...words, ...failures])) {
        for (const body of operation.bodies) {
          if (body.through === 'http') continue;
          const given = exampleArguments(operation, { body });
          const headers = { ...given.headers, 'x-mock-outcome': outcome };
          const reply = await methods[operation.id]!({ ...given, headers }).catch((error: unknown) => {
            expect(error).toMatchObject({ status: 400, body: { detail: expect.stringContaining('Known:') } });
          });
          if (reply === undefined) continue;
          replySchema(schemas, operation.id)!.parse(reply);
          ids.push(mock.runs[0]!.id);
        }
      }
    }
    expect(ids.length).toBeGreaterThan(5);
    for (const waited of [0, 1000, 1500, 4000, 8000, 8000, 60_000]) {
      mock.advance(waited);
      for (const operation of operations) {
        const schema = replySchema(schemas, operation.id);
        if (!['get', 'results', 'list'].includes(operation.role) || !schema) continue;
        for (const id of operation.role === 'list' ? [''] : ids) {
          const { path = {}, headers } = exampleArguments(operation);
          const runParam = runParams[operation.kind] ?? '';
          const given = {
            path: { ...path, ...(id === '' ? {} : { [runParam]: id }) },
            headers: headers ?? {},
          };
          const reply = await methods[operation.id]!(given).catch((error: unknown) => {
            // No results yet, or nothing of that name in this run.
            expect(error).toMatchObject({ status: 404 });
            expect(operation.role).toBe('results');
          });
          if (reply === undefined) continue;
          const result = schema.safeParse(reply);
          expect(result.success ? '' : `${operation.id} ${id}: ${result.error.message}`).toBe('');
          checked++;
        }
      }
    }
    // Each run that was made, at most of the times: how many there are is up to the spec.
    expect(checked).toBeGreaterThan(ids.length * 4);
  });

  it('agrees with run-status about what has ended', async () => {
    const [kind = ''] = operations.filter(({ role }) => role === 'create').map((operation) => operation.kind);
    const mapping = mappings[kind]!;
    const runs = mock.runs.filter(({ provider }) => provider === name);
    for (const run of runs) {
      const state = mapping.states[run.status] ?? 'unknown';
      expect([run.status, isTerminal({ state })]).toEqual([run.status, run.isTerminal]);
      const meant = { success: 'succeeded', failure: 'failed', canceled: 'canceled', timeout: 'timed_out' }[
        run.outcome
      ];
      if (meant !== undefined && !run.isWaiting) expect([run.outcome, state]).toEqual([run.outcome, meant]);
    }
    expect(runs.some(({ isTerminal: isOver, isWaiting }) => isOver || isWaiting)).toBe(true);
  });
});
