import { credentialOptions } from './credentials.ts';
import { article, code, type Subject } from './subject.ts';

/** `src/config.ts` of the client: by hand after this. */
export function clientConfig({ names, facts }: Subject): string {
  const { pascal, title, name } = names;
  const options = credentialOptions(facts.credential, name);
  const readers = options.map(
    ({ option }) => `const ${option} = createSecretReader(provider, '${option}', options?.${option});`,
  );
  return `import { type ClientOptions, createSecretReader, type HttpConfig, type Secret } from '@runspec/client-core';

/** What ${article(title)} ${title} client is made with. */
export interface ${pascal}ClientOptions extends ClientOptions {
${options.map(({ option, text }) => `  /** ${text} */\n  ${option}: Secret;`).join('\n')}
}

/** What makes ${article(title)} ${title} client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: ${pascal}ClientOptions): HttpConfig {
  const provider = '${name}';
  ${readers.join('\n  ')}
  return {
    ...options,
    provider,
    // TODO(new-provider): the base URL, and a rate limit if ${title} documents one (createRateLimit of client-core).
    defaultBaseUrl: ${code(facts.baseUrl)},
    // TODO(new-provider): how a caller proves who they are; it is what the spec says.
    authorize: async ({ headers }) => ${authorize(facts.credential)},
  };
}
`;
}

function authorize(credential: Subject['facts']['credential']): string {
  if (credential.form === 'header') return `headers.set(${code(credential.header)}, await apiKey())`;
  if (credential.form === 'bearer') return `headers.set('authorization', \`Bearer \${await apiKey()}\`)`;
  return `headers.set('authorization', \`Basic \${btoa(\`\${await username()}:\${await password()}\`)}\`)`;
}
