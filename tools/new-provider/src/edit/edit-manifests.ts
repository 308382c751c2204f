import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, objectOf } from '../document/json-object.ts';

/** Tools that use every client; each lists them in one of its sections of dependencies. */
const TOOLS = ['providers', 'type-cost', 'readme-check'];

/** The manifests that name every client, with the new one in them: path to text. What is in them already stays as it is. */
export function editManifests(root: string, name: string): [path: string, text: string][] {
  const runStatus = 'packages/run-status/package.json';
  const tools = TOOLS.map((tool) => `tools/${tool}/package.json`).filter((path) =>
    existsSync(join(root, path)),
  );
  return [
    [runStatus, edited(root, runStatus, (manifest) => addToRunStatus(manifest, name))],
    ...tools.map((path): [string, string] => [
      path,
      edited(root, path, (manifest) => addToTool(manifest, name)),
    ]),
  ];
}

function edited(root: string, path: string, edit: (manifest: JsonObject) => void): string {
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as JsonObject;
  edit(manifest);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function addToRunStatus(manifest: JsonObject, name: string): void {
  const client = `@runspec/${name}-client`;
  add(manifest, 'peerDependencies', client, '*');
  add(manifest, 'peerDependenciesMeta', client, { optional: true });
  add(manifest, 'devDependencies', client, 'workspace:*');
  const exported = Object.entries(objectOf(manifest['exports'])).filter(([key]) => key !== `./${name}`);
  // Behind the other providers, which stand before the entries that are none.
  const isProvider = (key: string) =>
    `@runspec/${key.slice(2)}-client` in objectOf(manifest['devDependencies']);
  const at = exported.findLastIndex(([key]) => isProvider(key)) + 1;
  const entry = {
    '@runspec/source': `./src/${name}/index.ts`,
    types: `./dist/${name}/index.d.ts`,
    default: `./dist/${name}/index.js`,
  };
  manifest['exports'] = Object.fromEntries(exported.toSpliced(at, 0, [`./${name}`, entry]));
}

/** Where its siblings stand. */
function addToTool(manifest: JsonObject, name: string): void {
  for (const section of ['dependencies', 'devDependencies']) {
    const has = Object.keys(objectOf(manifest[section])).some((key) =>
      /^@runspec\/(?!hey-api).+-client$/.test(key),
    );
    if (has) add(manifest, section, `@runspec/${name}-client`, 'workspace:*');
  }
}

function add(manifest: JsonObject, section: string, key: string, value: unknown): void {
  const found = manifest[section];
  const all = { ...(isObject(found) ? found : {}), [key]: value };
  manifest[section] = Object.fromEntries(
    Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
