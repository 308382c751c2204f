import { credentialOptions } from './credentials.ts';
import { derivedLine } from './derived-line.ts';
import { article, code, type Subject, typeNamed } from './subject.ts';

/** `README.md` of the client. */
export function clientReadme(subject: Subject): string {
  const { names, facts } = subject;
  const { name, pascal, camel, title } = names;
  const pkg = `@runspec/${name}-client`;
  const options = credentialOptions(facts.credential, name);
  const keys = options
    .map(({ option }) => `${option}: 'my-${option.toLowerCase()}'`)
    .join(', ')
    .replaceAll('my-apikey', 'my-key');
  const { get, create } = facts;
  const body = create.body === undefined ? '' : `{ body: ${code(create.body)} }`;
  const words = Object.keys(facts.states)
    .map((word) => `'${word}'`)
    .join(', ');
  const description =
    String(Object(facts.document['info'])['description'] ?? '')
      .trim()
      .split('\n\n')[0] ?? '';
  return `<!-- ${derivedLine(name)} -->

# ${pkg}

Typed client for the ${title} API, generated from [its OpenAPI document](../../specs/${name}.openapi.yaml). ${oneLine(description)}

## Install

\`\`\`sh
npm install ${pkg}
npm install zod # only for the schemas of ${pkg}/zod
\`\`\`

It is not on a registry yet; [the front page](../../README.md#use-a-client) says how to pack it from a clone. ESM only, Node 20.19 or newer;
apart from that it asks for nothing but the web platform. It brings @runspec/client-core and openapi-fetch along (with the types that
openapi-fetch is made of), nothing else.

## Example

Runs against the mock server (\`npm run mock -- ${name}\` in a clone). Without \`baseUrl\` it runs against the service.

\`\`\`ts
import { create${pascal}Client } from '${pkg}';

const ${camel} = create${pascal}Client({ ${keys}, baseUrl: 'http://127.0.0.1:4010' });

const created = await ${camel}.${create.id}(${body});
const run = await ${camel}.${get.id}({ path: { ${identifier(get.parameter ?? 'id')}: created${member(facts.id)} } });
console.log(run${member(facts.status)}); // ${words}
\`\`\`

To wait for a run, use \`${camel}Runs\` of [@runspec/run-status](../run-status/README.md).

## Options

| option | meaning | default |
| --- | --- | --- |
${options.map(({ option, text }) => `| \`${option}\` | ${text} Required | |`).join('\n')}
| \`baseUrl\` | where the API is | \`${facts.baseUrl}\` |

The options of every client (\`baseUrl\`, \`timeoutMs\`, \`maxRetries\`, \`rateLimit\`, \`hooks\` and more) and the errors are those of
[client-core](../client-core/README.md#options-of-every-client). A missing or wrong option throws a \`ConfigurationError\` that names it,
before anything is sent.

## Operations

| method | what it does |
| --- | --- |
${facts.methods.map(({ id, summary }) => `| \`${id}\` | ${oneLine(summary)} |`).join('\n')}

\`create${pascal}Client\` of \`${pkg}/http\` makes the same client with \`http\` in addition: the openapi-fetch client, with the same
credentials, limits, retries and errors, for openapi-react-query, swr-openapi and the like.

## Schemas

\`${pkg}/zod\` exports a zod 4 schema for each type, named \`z\` and the type, such as \`z${typeNamed(subject, facts.runType)}\`. Replies are not checked against
them unless you do, or have the client do it: ${article(title)} ${title} client takes \`validation: validation('strict')\`, or \`'report'\` with a function that is told,
where \`validation\` is of the same entry. With \`'strict'\` a reply that is not as specified rejects with a \`ResponseShapeError\`, a body with a
\`ConfigurationError\`, before anything is sent.
`;
}

/** Text of a document in a cell or a sentence: no line breaks, no cells, no markup of its own. */
const oneLine = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();

const identifier = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : code(name));

const member = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${code(name)}]`);
