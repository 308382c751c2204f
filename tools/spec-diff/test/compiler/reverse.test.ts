import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompilerFinding } from '../../src/compiler/compiler-finding.ts';
import { judgeByCompiler } from '../../src/compiler/judge-by-compiler.ts';
import { at, type Node, properties, runDocument, schema } from './run-document.ts';

const schemas = ['RunRequest', 'FileInput', 'Run', 'Step', 'RunPage', 'Fault'] as const;

const types: Node[] = [
  { type: 'string' },
  { type: ['number', 'null'] },
  { type: 'string', enum: ['ONE', 'TWO'] },
  { type: 'array', items: { $ref: '#/components/schemas/Step' } },
  { type: 'object', additionalProperties: { type: 'boolean' } },
  {},
];

/** One edit: what to do to which field of which schema. */
const edits = fc.record({
  name: fc.constantFrom(...schemas),
  field: fc.nat(7),
  action: fc.constantFrom('remove', 'require', 'retype', 'null', 'add', 'word'),
  type: fc.constantFrom(...types),
});

test('what is found one way is found at the same places the other way, and what was additive is breaking', {
  timeout: 240_000,
}, async () => {
  const random = fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (list) => {
    const edited = runDocument();
    for (const edit of list) apply(edited, edit);
    const there = await judge(runDocument(), edited);
    const back = await judge(edited, runDocument());
    expect(places(back)).toEqual(places(there));
    const breaking = (findings: CompilerFinding[]) => findings.filter(({ kind }) => kind === 'breaking');
    const additive = (findings: CompilerFinding[]) => findings.filter(({ kind }) => kind === 'additive');
    expect(places(breaking(back))).toEqual(expect.arrayContaining(places(additive(there))));
    expect(places(breaking(there))).toEqual(expect.arrayContaining(places(additive(back))));
  });
  await fc.assert(random, { numRuns: 25, seed: 20 });
});

function judge(from: Node, to: Node): Promise<CompilerFinding[]> {
  return judgeByCompiler(
    { label: 'old', text: JSON.stringify(from) },
    { label: 'new', text: JSON.stringify(to) },
  );
}

function places(findings: readonly CompilerFinding[]): string[] {
  return [...new Set(findings.map(({ operation, place }) => [operation, ...place].join(' ')))].sort();
}

type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function apply(document: Node, { action, field, name, type }: Edit): void {
  const fields = properties(document, name);
  const names = Object.keys(fields);
  const chosen = names[field % names.length];
  if (!chosen) return;
  const required = new Set((schema(document, name)['required'] ?? []) as string[]);
  if (action === 'remove') {
    delete fields[chosen];
    required.delete(chosen);
  } else if (action === 'require') {
    if (!required.delete(chosen)) required.add(chosen);
  } else if (action === 'retype') fields[chosen] = { ...type };
  else if (action === 'null') fields[chosen] = { anyOf: [fields[chosen], { type: 'null' }] };
  else if (action === 'add') fields[`extra${field}`] = { ...type };
  else schema(document, 'RunState')['enum'] = ['OPEN', 'DONE', `WORD${field}`];
  schema(document, name)['required'] = [...required];
}

test('edits are applied at all', () => {
  const document = runDocument();
  apply(document, { action: 'remove', field: 0, name: 'Step', type: {} });
  expect(Object.keys(at(document, 'components', 'schemas', 'Step', 'properties'))).toEqual(['seconds']);
});
