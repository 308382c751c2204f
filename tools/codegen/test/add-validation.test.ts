import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addValidation } from '../src/add-validation.ts';

const responses = { 200: { content: { 'application/json': {} } } };
const spec = {
  provider: 'acme',
  path: 'specs/acme.openapi.yaml',
  version: '1.0.0',
  sha256: '',
  document: { paths: { '/runs': { get: { operationId: 'listRuns', responses } } } },
};

/** A folder with schemas in it, which is removed when the test is over. */
function folderWith(schemas: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-codegen-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'zod.gen.ts'), schemas);
  return folder;
}

it('puts `validation` below the schemas', () => {
  const schemas = "import * as z from 'zod';\n\nexport const zListRunsResponse = z.array(z.string());\n";
  const folder = folderWith(schemas);
  addValidation(spec, folder);
  const text = readFileSync(join(folder, 'zod.gen.ts'), 'utf8');
  expect(text).toContain(schemas);
  expect(text.slice(text.indexOf(schemas))).toContain("'GET /runs': { reply: zListRunsResponse }");
});

it('refuses to leave out an operation whose schema it does not find', () => {
  const folder = folderWith('export const zListRunsResponses = z.array(z.string());\n');
  expect(() => addValidation(spec, folder)).toThrow(
    'specs/acme.openapi.yaml: hey-api made no zListRunsResponse for GET /runs.',
  );
});
