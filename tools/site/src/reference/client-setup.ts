import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** How a client is made, in two lines of code. */
export interface ClientSetup {
  /** The name of the variable that holds the client: `duck`. */
  readonly variable: string;
  readonly code: string;
}

const creation = /^const (\w+) = (create\w+)\(([\s\S]*?)\);$/m;

/**
 * How the README of a provider's client makes one, without the address of the mock server.
 * @throws {Error} where the README makes none.
 */
export function clientSetup(provider: string): ClientSetup {
  const file = `packages/${provider}-client/README.md`;
  const [, variable, create, options] = creation.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (!variable || !create || !options)
    throw new Error(
      `${file}: no line of its code makes a client, as in \`const duck = createDuckClient({ … });\`.`,
    );
  const own = options
    .replace(/,?\s*baseUrl: '[^']*',?/, '')
    .replace(/(\S)(\s*)\}$/, (_all, last: string) =>
      options.includes('\n') ? `${last.replace(',', '')},\n}` : `${last} }`,
    );
  return {
    variable,
    code: `import { ${create} } from '@runspec/${provider}-client';\n\nconst ${variable} = ${create}(${own});`,
  };
}
