import { existsSync, readdirSync, readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import type { Options } from '../src/index.ts';
import { generate } from './generate.ts';

const cases = readdirSync('test/cases').sort();

/** openapi-typescript refuses these: two operations of one name, and Swagger 2.0. */
const withoutWitness = ['duplicate-ids', 'swagger-2'];

describe('openapiFetch', () => {
  it.each(cases)('prints what is expected for %s', async (name) => {
    const { files, warnings } = await generate(`./test/cases/${name}/spec.yaml`, readOptions(name));
    expect(Object.keys(files)).toEqual(['methods.gen.ts', 'paths.gen.ts', 'types.gen.ts']);
    for (const [file, text] of Object.entries(files)) {
      await expect(text).toMatchFileSnapshot(`cases/${name}/expected/${file}`);
    }
    const expectedWarnings = `test/cases/${name}/warnings.json`;
    expect(warnings).toEqual(
      existsSync(expectedWarnings) ? JSON.parse(readFileSync(expectedWarnings, 'utf8')) : [],
    );
  });

  it.each(cases.filter((name) => !withoutWitness.includes(name)))(
    'has a witness that is up to date for %s',
    async (name) => {
      const document = new URL(`cases/${name}/spec.yaml`, import.meta.url);
      const text = astToString(await openapiTS(document, { readWriteMarkers: true }));
      await expect(text).toMatchFileSnapshot(`cases/${name}/expected/witness.gen.ts`);
    },
  );
});

function readOptions(name: string): Options {
  const file = `test/cases/${name}/options.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
