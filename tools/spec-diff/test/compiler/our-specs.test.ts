import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CompilerFinding } from '../../src/compiler/compiler-finding.ts';
import { judgeByCompiler } from '../../src/compiler/judge-by-compiler.ts';
import { at, type Node } from './run-document.ts';

const folder = join(import.meta.dirname, '../../../../specs');
const suffix = '.openapi.yaml';
const providers = readdirSync(folder).filter((name) => name.endsWith(suffix));

describe.each(providers)('%s', { timeout: 60_000 }, (file) => {
  const text = readFileSync(join(folder, file), 'utf8');

  async function judge(edit: (document: Node) => void): Promise<CompilerFinding[]> {
    const document = parse(text) as Node;
    edit(document);
    return judgeByCompiler({ label: file, text }, { label: 'edited', text: JSON.stringify(document) });
  }

  test('says nothing of the same document', async () => {
    expect(await judge(() => {})).toEqual([]);
  });

  test('says nothing of other descriptions', async () => {
    expect(await judge(rewrite)).toEqual([]);
  });

  test('a status word more is additive', async () => {
    const findings = await judge((document) => {
      const words = find(document, lifecycle(document)['words']);
      words['enum'] = [...(words['enum'] as string[]), 'NEW_WORD'];
    });
    expect(findings.filter(({ touched }) => touched === 'readers')).not.toEqual([]);
    for (const { kind, message } of findings) expect([kind, message]).toEqual(['additive', aboutNewWord]);
  });

  test('a field less is breaking, at each operation that has it', async () => {
    let name = '';
    const findings = await judge((document) => {
      const run = find(document, lifecycle(document)['schema']);
      name = removableField(run, lifecycle(document));
      delete at(run, 'properties')[name];
      run['required'] = ((run['required'] ?? []) as string[]).filter((other) => other !== name);
    });
    expect(findings).not.toEqual([]);
    for (const { kind, place } of findings) expect([kind, place.at(-1)]).toEqual(['breaking', name]);
    const places = findings.map((finding) => JSON.stringify([finding.operation, finding.place]));
    expect(new Set(places).size).toBe(places.length);
  });
});

const aboutNewWord: unknown = expect.stringMatching(/^word "NEW_WORD" of .* is new$/);

function lifecycle(document: Node): Node {
  const [first] = Object.values(at(document, 'x-run-lifecycle'));
  return first as Node;
}

function find(document: Node, pointer: unknown): Node {
  return at(document, ...String(pointer).slice(2).split('/'));
}

/** A text that is neither the id nor the status, so that nothing but itself goes with it. */
function removableField(run: Node, { id, status }: Node): string {
  const fields = Object.entries(at(run, 'properties')).filter(
    ([name, field]) => (field as Node)['type'] === 'string' && ![id, status].includes(`/${name}`),
  );
  const [first] = fields;
  if (!first) throw new Error('the run has no text that can be taken away');
  return first[0];
}

function rewrite(node: Node): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'description' && typeof value === 'string') node[key] = `${value} Reworded.`;
    if (typeof value === 'object' && value !== null && key !== 'properties') rewrite(value as Node);
    if (key === 'properties') for (const member of Object.values(value as Node)) rewrite(member as Node);
  }
}
