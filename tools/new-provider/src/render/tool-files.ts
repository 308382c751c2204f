import { isTerminal } from '@runspec/run-status';
import { credentialOptions, sentHeader } from './credentials.ts';
import { derivedComment } from './derived-line.ts';
import { article, code, type Subject } from './subject.ts';

/** The provider's entry in tools/providers, and its row among the mappers that are fed anything: path to text. */
export function toolFiles(subject: Subject): [path: string, text: string][] {
  const { name } = subject.names;
  const folder = `tools/providers/src/${name}`;
  return [
    [`${folder}/${name}-client.ts`, toolClient(subject)],
    [`${folder}/${name}-mappings.ts`, toolMappings(subject)],
    [`${folder}/${name}-calls.ts`, toolCalls(subject)],
    [`${folder}/${name}-samples.ts`, toolSamples(subject)],
    [`${folder}/${name}-journeys.ts`, toolJourneys(subject)],
    [`${folder}/${name}.ts`, toolEntry(subject)],
    [`packages/run-status/test/mappers/${name}.ts`, mapperCase(subject)],
  ];
}

function toolClient({ names: { name, pascal, camel, title }, facts }: Subject): string {
  const options = credentialOptions(facts.credential, name);
  const sent = sentHeader(facts.credential, name).value.replace(/^\w+ /, '');
  const secrets = [...new Set([...options.map(({ value }) => value), sent])];
  return `${derivedComment(name)}
import { create${pascal}Client } from '@runspec/${name}-client';
import { create${pascal}Client as create${pascal}HttpClient } from '@runspec/${name}-client/http';
import * as schemas from '@runspec/${name}-client/zod';
import { defineClient } from '../define-client.ts';

/** How ${article(title)} ${title} client is made. The keys open nothing. */
export const ${camel}Client = defineClient({
  factory: 'create${pascal}Client',
  keys: { ${options.map(({ option, value }) => `${option}: ${code(value)}`).join(', ')} },
  secrets: ${code(secrets)},
  create: create${pascal}Client,
  createHttp: create${pascal}HttpClient,
  schemas,
});
`;
}

const toolMappings = ({
  names: { name, pascal, camel, title },
  facts,
}: Subject): string => `${derivedComment(name)}
import { ${camel}Runs, ${camel}States, from${pascal} } from '@runspec/run-status/${name}';
import type { Mappings } from '../provider.ts';
import { ${camel}Client } from './${name}-client.ts';

/** ${title}'s kinds of run, by key of \`x-run-lifecycle\`. */
export const ${camel}Mappings: Mappings = {
  ${facts.kind}: {
    map: from${pascal},
    states: ${camel}States,
    source: (options) => ${camel}Runs(${camel}Client.create(options)),
  },
};
`;

const toolCalls = ({
  names: { name, pascal, camel, title },
  facts,
}: Subject): string => `${derivedComment(name)}
import type { ${pascal}Client } from '@runspec/${name}-client';
import type { CallsOf } from '../calls-of.ts';

/** ${title}'s call that reads a run and the one that creates one. */
export const ${camel}Calls: CallsOf<${pascal}Client> = {
  get: { operation: '${facts.get.id}', input: (id) => ({ path: { ${code(facts.get.parameter)}: id } }) },
  create: { operation: '${facts.create.id}', input: () => (${facts.create.body === undefined ? '{}' : `{ body: ${code(facts.create.body)} }`}) },
};
`;

function toolSamples({ names: { name, camel, title }, facts }: Subject): string {
  const { get, create } = facts;
  const run = unfinished(facts) ?? get.reply;
  return `${derivedComment(name)}
import type { Sample } from '../sample.ts';

/** Replies of ${title} as its specification has them; a test holds them against the generated schemas. */
export const ${camel}Samples: Sample = {
  id: ${code(Object(get.reply)[facts.id])},
  run: ${code(run)},
  created: ${code(create.reply)},
};
`;
}

/** The example of a run that goes on: the first that get shows, most often. */
function unfinished({ get, status, states }: Subject['facts']): unknown {
  return get.replies.find((reply) => !isTerminal(states[String(Object(reply)[status])] ?? 'unknown'));
}

function toolJourneys({ names: { name, camel, title }, facts }: Subject): string {
  const input = facts.create.body === undefined ? '' : code(facts.create.body);
  return `${derivedComment(name)}
import { ${camel}Runs } from '@runspec/run-status/${name}';
import type { MakeJourney } from '../journey.ts';
import { ${camel}Client } from './${name}-client.ts';

const begun: MakeJourney = ({ baseUrl }) => {
  const source = ${camel}Runs(${camel}Client.create({ baseUrl }));
  return {
    title: 'a run is created and waited for',
    source,
    begin: async () => (await source.create(${input})).id,
    endsAs: 'succeeded',
    describeResult: () => 'done',
  };
};

/** What \`npm start\` shows of ${title}. */
export const ${camel}Journeys: readonly MakeJourney[] = [begun];
`;
}

const toolEntry = ({ names: { name, camel, entry, title } }: Subject): string => `${derivedComment(name)}
import type { Provider } from '../provider.ts';
import { ${camel}Calls } from './${name}-calls.ts';
import { ${camel}Client } from './${name}-client.ts';
import { ${camel}Journeys } from './${name}-journeys.ts';
import { ${camel}Mappings } from './${name}-mappings.ts';
import { ${camel}Samples } from './${name}-samples.ts';

/** ${title}, as the tools try it out. */
export const ${entry}: Provider = {
  name: '${name}',
  displayName: ${code(title)},
  client: ${camel}Client,
  mappings: ${camel}Mappings,
  calls: ${camel}Calls,
  samples: ${camel}Samples,
  journeys: ${camel}Journeys,
};
`;

function mapperCase({ names: { name, pascal, title }, facts }: Subject): string {
  const { createdAt, startedAt, finishedAt } = facts.fields;
  const times = [createdAt, startedAt, finishedAt].filter((field) => field !== undefined);
  return `${derivedComment(name)}
import { from${pascal} } from '../../src/${name}/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** ${title}'s mapper, with the fields in which its provider sends what all have. */
export const mappers: readonly MapperCase[] = [['from${pascal}', from${pascal}, ${code(facts.id)}, ${code(times)}]];
`;
}
