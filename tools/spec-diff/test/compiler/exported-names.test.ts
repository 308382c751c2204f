import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileVersions } from '../../src/compiler/compile-versions.ts';
import { exportedNames } from '../../src/compiler/exported-names.ts';
import { generateTypes } from '../../src/compiler/generate-types.ts';
import { properties, runDocument } from './run-document.ts';

const root = join(import.meta.dirname, '../../../..');

// What makes it right to judge names by the document, and not by an index.ts, which only our five have.
test.each(['duck', 'happyrobot', 'modzy', 'nclue', 'thymia'])(
  '%s exports the types of all its schemas',
  {
    timeout: 60_000,
  },
  async (provider) => {
    const label = `specs/${provider}.openapi.yaml`;
    const types = await generateTypes({ label, text: readFileSync(join(root, label), 'utf8') });
    const names = [...exportedNames(compileVersions(types, types).from).keys()];
    const index = readFileSync(join(root, `packages/${provider}-client/src/index.ts`), 'utf8');
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !new RegExp(`^ {2}${name},$`, 'm').test(index))).toEqual([]);
  },
);

test('whom a type reaches, and that the second type of a schema with readOnly fields has no name of its own', async () => {
  const document = runDocument();
  properties(document, 'Step')['seconds'] = { type: 'number', readOnly: true };
  properties(document, 'RunRequest')['step'] = { $ref: '#/components/schemas/Step' };
  const types = await generateTypes({ label: 'runs', text: JSON.stringify(document) });
  expect(types.files.get('types.gen.ts')).toContain('StepWritable');
  const names = exportedNames(compileVersions(types, types).from);
  expect(Object.fromEntries(names)).toEqual({
    Fault: 'readers',
    FileInput: 'senders',
    Mode: 'senders',
    Run: 'readers',
    RunPage: 'readers',
    RunRequest: 'senders',
    RunState: 'readers',
    Step: 'readers',
    TextInput: 'senders',
  });
});
