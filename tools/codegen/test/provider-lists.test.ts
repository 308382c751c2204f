import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { providerListsPath, renderProviderLists } from '../src/render-provider-lists.ts';
import { checkProviderLists, writeProviderLists } from '../src/report-provider-lists.ts';
import { specPath, type Workspace } from '../src/workspace.ts';
import { edit, temporaryWorkspace } from './temporary-workspace.ts';

/** A workspace with the spec of a provider, and whatever entries. */
function workspaceWith(...entries: string[]): Workspace {
  const workspace = temporaryWorkspace('nclue');
  for (const name of entries) {
    const folder = join(workspace.root, 'tools/providers/src', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.ts`), '');
  }
  return workspace;
}

const printedBy = (act: () => number): { code: number; printed: string } => {
  const lines: string[] = [];
  const print = (...texts: unknown[]) => void lines.push(texts.join(' '));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  return { code: act(), printed: lines.join('\n') };
};

it('lists what has a spec and an entry, and nothing else', () => {
  const lists = renderProviderLists(workspaceWith('nclue', 'duck'));
  expect([...lists.keys()]).toEqual(['all-providers.ts', 'client-types.ts']);
  expect(lists.get('all-providers.ts')).toContain("import { nclue } from '../nclue/nclue.ts';");
  expect(lists.get('client-types.ts')).toContain("from '@runspec/nclue-client/zod';");
  expect([...lists.values()].join('')).not.toContain('duck');
  expect(renderProviderLists(workspaceWith()).get('client-types.ts')).toContain('interface ClientTypes {\n}');
});

it('makes names of a name with a dash', () => {
  const workspace = workspaceWith('my-acme');
  writeFileSync(join(workspace.root, specPath('my-acme')), '');
  const lists = renderProviderLists(workspace);
  expect(lists.get('all-providers.ts')).toContain("import { myAcme } from '../my-acme/my-acme.ts';");
  expect(lists.get('client-types.ts')).toContain("  'my-acme': {\n    methods: MyAcmeMethods;");
});

it('writes them once, and the check finds what was edited', () => {
  const workspace = workspaceWith('nclue');
  expect(printedBy(() => checkProviderLists(workspace))).toMatchObject({ code: 1 });
  expect(printedBy(() => writeProviderLists(workspace)).printed).toContain(
    `${providerListsPath}/client-types.ts`,
  );
  expect(printedBy(() => writeProviderLists(workspace))).toEqual({ code: 0, printed: '' });
  expect(printedBy(() => checkProviderLists(workspace))).toEqual({ code: 0, printed: '' });
  edit(workspace, `${providerListsPath}/all-providers.ts`, 'Do not edit', 'Edited');
  expect(printedBy(() => checkProviderLists(workspace))).toEqual({
    code: 1,
    printed: `${providerListsPath}/all-providers.ts: changed. Run \`npm run generate\` and commit what it changes.`,
  });
});

it('gives what is committed', () => {
  const root = join(import.meta.dirname, '../../..');
  for (const [file, content] of renderProviderLists({ root }))
    expect(readFileSync(join(root, providerListsPath, file), 'utf8')).toBe(content);
});
