import type { ContractPlan } from '@runspec/contract';
import type { Provider } from '@runspec/providers';
import type { Side } from './compare.ts';

type ProviderPlan = ContractPlan[string];
type Operation = ProviderPlan['operations'][number];

/** Path below the folder of a side to content. */
export type Consumer = ReadonlyMap<string, string>;

/**
 * Prints what a side does with a provider, as `consumers/` has it by hand: the client made, and every operation called as the
 * spec's examples have it.
 *
 * @param up - the way from the files to the root of this package, such as `../../../`.
 * @throws {Error} naming an operation that only a hand-written call can make.
 */
export function renderConsumer(side: Side, provider: Provider, plan: ProviderPlan, up: string): Consumer {
  const { name } = provider;
  const calls = plan.operations.map(
    (operation) =>
      `    ${operation.id}: async () => ${side === 'ours' ? ours(operation) : theirs(operation)},\n`,
  );
  const banner = `// Written from specs/${name}.openapi.yaml before each test. Calls by hand in consumers/${side}/calls/${name}.ts take its place.\n`;
  const sender = `import type { Sender } from '${up}consumers/sender.ts';\n`;
  return new Map([
    [
      `clients/${name}.ts`,
      banner + (side === 'ours' ? ourClient(provider, sender) : theirClient(name, plan, sender)),
    ],
    [
      `calls/${name}.ts`,
      `${banner}${sender}import { connect } from '../clients/${name}.ts';

export function call(sender: Sender) {
  const client = connect(sender);
  return {
${calls.join('')}  };
}
`,
    ],
  ]);
}

function ourClient({ name, client: { factory, keys } }: Provider, sender: string): string {
  return `import { ${factory} } from '@runspec/${name}-client';
${sender}
export const connect = (sender: Sender) => ${factory}({ ...${JSON.stringify(keys)}, ...sender });
`;
}

function theirClient(name: string, { credentials }: ProviderPlan, sender: string): string {
  // A bearer token wherever it is the header of one: servers look for no more than that.
  const headers = Object.fromEntries(
    credentials.map((header) => [header, header === 'authorization' ? 'Bearer any' : 'any']),
  );
  return `import createClient from 'openapi-fetch';
import type { paths } from '../../${name}.d.ts';
${sender}
export const connect = (sender: Sender) =>
  createClient<paths>({ headers: ${JSON.stringify(headers)}, ...sender });
`;
}

function ours(operation: Operation): string {
  const { path, query, header: headers } = parametersOf(operation);
  const given = { path, query, headers, body: bodyOf(operation) };
  return `client.${operation.id}(${inputOf(given)})`;
}

function theirs(operation: Operation): string {
  const { path, query, header } = parametersOf(operation);
  const params = path || query || header ? { path, query, header } : undefined;
  const input = inputOf({ params, body: bodyOf(operation) });
  const verb = operation.verb.toUpperCase();
  return `{
      const { data, error } = await client.${verb}('${operation.path}'${input && `, ${input}`});
      if (error) throw error;
      return data;
    }`;
}

type Values = Record<string, unknown>;

/** The parameters that are required, by place; a place without any is absent. */
function parametersOf({ parameters }: Operation): Partial<Record<string, Values>> {
  const places: Record<string, Values> = {};
  for (const { name, in: place, required, example } of parameters) {
    if (!required) continue;
    places[place] = { ...places[place], [name]: example };
  }
  return places;
}

function bodyOf({ id, bodies: [body] }: Operation): unknown {
  if (body && !body.mediaType.includes('json'))
    throw new Error(
      `${id} sends ${body.mediaType}: write its provider's calls by hand, in consumers/ours/calls and consumers/theirs/calls.`,
    );
  return body?.value;
}

/** Nothing if there is nothing to give. */
function inputOf(given: Values): string {
  const text = JSON.stringify(given);
  return text === '{}' ? '' : text;
}
