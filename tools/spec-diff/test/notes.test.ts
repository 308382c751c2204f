import { expect, test } from 'vitest';
import { askCompiler } from '../src/compiler/ask-compiler.ts';
import { diffSpecs } from '../src/diff-specs.ts';
import { formatGithub } from '../src/format/format-github.ts';
import { formatMarkdown } from '../src/format/format-markdown.ts';
import { formatText } from '../src/format/format-text.ts';
import { type Node, runDocument } from './compiler/run-document.ts';

/** A list in a query that is written with commas, which client-core cannot send. */
function withCommas(document: Node): Node {
  const paths = document['paths'] as Record<string, { get: { parameters: Node[] } }>;
  const schema = { type: 'array', items: { type: 'string' } };
  paths['/runs']?.get.parameters.push({ name: 'fields', in: 'query', style: 'form', explode: false, schema });
  return document;
}

const version = (label: string, document: Node) => ({ label, text: JSON.stringify(document) });

test('where the methods of a client do not compile, types are compared all the same, and a note says so', async () => {
  const [from, to] = [withCommas(runDocument()), withCommas(runDocument())];
  const states = (to['components'] as { schemas: { RunState: { enum: string[] } } }).schemas.RunState.enum;
  states.push('LOST');
  const diff = await diffSpecs({ provider: 'acme', from: version('old', from), to: version('new', to) });
  expect(diff.notes).toHaveLength(1);
  expect(diff.notes?.[0]).toMatch(/^The client generated from either version does not compile/);
  for (const format of [(d: typeof diff) => formatText([d], false), (d: typeof diff) => formatMarkdown([d])])
    expect(format(diff)).toContain('does not compile');
  expect(formatGithub([diff])).toContain('::notice');
});

test('a parameter more that the client cannot send is additive, with a note on the newer version', async () => {
  const [from, to] = [runDocument(), withCommas(runDocument())];
  const diff = await diffSpecs({ provider: 'acme', from: version('old', from), to: version('new', to) });
  expect(diff).toMatchObject({
    kind: 'additive',
    changes: [{ rule: 'parameter-added', verdicts: { compiler: 'additive' } }],
  });
  expect(diff.notes?.[0]).toMatch(/^The client generated from new does not compile/);
});

test('where no types can be made, the compiler says so and has no findings', async () => {
  const lost = { label: 'new', text: JSON.stringify({ ...runDocument(), components: {} }) };
  const { findings, notes } = await askCompiler(version('old', runDocument()), lost);
  expect(findings).toBeUndefined();
  expect(notes[0]).toMatch(
    /^The compiler could not be asked.* new:1: #\/components\/schemas\/\w+ does not exist/,
  );
});
