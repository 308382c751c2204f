import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientTrial } from './clients.ts';
import type { ConsumerProject } from './consumer-project.ts';

const folder = 'without-zod';

/**
 * Gives a project a program for each client that has none in consumer/: what compiles of it, and what must not.
 *
 * @returns the paths of those that were written, below the project.
 */
export function writePrograms({ directory }: ConsumerProject, trials: readonly ClientTrial[]): string[] {
  const missing = trials.filter(({ name }) => !existsSync(join(directory, fileOf(name))));
  mkdirSync(join(directory, folder), { recursive: true });
  for (const trial of missing) writeFileSync(join(directory, fileOf(trial.name)), programOf(trial));
  return missing.map(({ name }) => fileOf(name));
}

/** `@runspec/acme-client` → `without-zod/acme.ts`. */
const fileOf = (name: string): string => `${folder}/${name.replace(/^.*\/|-client$/g, '')}.ts`;

function programOf({ name, factory, options, method, input }: ClientTrial): string {
  return `import { ${factory} } from '${name}';

const options = ${JSON.stringify(options)};
const client = ${factory}(options);

/** Reads a run. */
export const read = () => client.${method}(${JSON.stringify(input)});

// @ts-expect-error a base URL is a text
${factory}({ ...options, baseUrl: 8080 });
// @ts-expect-error the path has an id
export const readNothing = () => client.${method}({ path: {} });
// @ts-expect-error a reply has a type
export const readNumber = async (): Promise<number> => await read();
`;
}
