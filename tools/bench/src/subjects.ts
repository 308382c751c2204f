import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allProviders } from '@runspec/providers';

/** A package that is weighed and imported, and how a client is made with it. */
export interface Subject {
  /** The name of the package, with its entry where that is not the main one. */
  packageName: string;
  /** What is imported: the name of an export, or `default`. */
  exportName: string;
  /** What makes the client, with `it` for the export. The keys open nothing. */
  create: string;
  /** Set where the package needs Node's own modules and cannot be bundled for a browser. */
  platform?: 'node';
}

const baseUrl = 'http://127.0.0.1:9';

/** Our clients. */
export const ownClients: readonly Subject[] = allProviders.map(({ name, client: { factory, keys } }) => ({
  packageName: `@runspec/${name}-client`,
  exportName: factory,
  create: `it(${JSON.stringify({ ...keys, baseUrl })})`,
}));

/** The same with an openapi-fetch client beside the methods. */
export const ownHttpClients: readonly Subject[] = ownClients.map((client) => ({
  ...client,
  packageName: `${client.packageName}/http`,
}));

/** What others publish for the same work. */
export const peers: readonly Subject[] = [
  { packageName: 'openapi-fetch', exportName: 'default', create: `it({ baseUrl: '${baseUrl}' })` },
  { packageName: 'ky', exportName: 'default', create: `it.create({ baseUrl: '${baseUrl}' })` },
  { packageName: 'axios', exportName: 'default', create: `it.create({ baseURL: '${baseUrl}' })` },
  { packageName: 'replicate', exportName: 'default', create: `new it({ auth: 'no-key' })` },
  { packageName: '@fal-ai/client', exportName: 'createFalClient', create: `it({ credentials: 'no-key' })` },
  {
    packageName: '@modzy/modzy-sdk',
    exportName: 'ModzyClient',
    create: `new it('${baseUrl}', 'no.key')`,
    platform: 'node',
  },
  { packageName: 'openai', exportName: 'default', create: `new it({ apiKey: 'no-key' })` },
];

/**
 * The folder from which a subject can be imported: our clients are there for the package that lists all providers, what others
 * publish for this one.
 */
export function folderOf(subject: Subject): string {
  const isOwn = ownClients.includes(subject) || ownHttpClients.includes(subject);
  const own = fileURLToPath(import.meta.resolve('@runspec/providers/package.json'));
  return isOwn ? dirname(own) : join(import.meta.dirname, '..');
}

/** The import of a subject as its user writes it, under the name `it`. */
export function importLine({ packageName, exportName }: Subject): string {
  return `import { ${exportName} as it } from '${packageName}';`;
}
