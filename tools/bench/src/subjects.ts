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

/** The five clients. */
export const ownClients: readonly Subject[] = [
  own('thymia', 'createThymiaClient', { apiKey: 'no-key' }),
  own('duck', 'createDuckClient', { apiKey: 'no-key' }),
  own('happyrobot', 'createHappyRobotClient', { apiKey: 'no-key' }),
  own('modzy', 'createModzyClient', { apiKey: 'no.key' }),
  own('nclue', 'createNclueClient', { accessKey: 'no-key', secretKey: 'no-key' }),
];

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

/** The import of a subject as its user writes it, under the name `it`. */
export function importLine({ packageName, exportName }: Subject): string {
  return `import { ${exportName} as it } from '${packageName}';`;
}

function own(provider: string, factory: string, keys: Record<string, string>): Subject {
  const create = `it(${JSON.stringify({ ...keys, baseUrl })})`;
  return { packageName: `@runspec/${provider}-client`, exportName: factory, create };
}
