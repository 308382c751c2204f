import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderProviders } from '../src/render-providers.ts';
import { reportCheck, reportWrite } from '../src/report.ts';
import { genPath, specPath, type Workspace } from '../src/workspace.ts';
import { edit, temporaryWorkspace } from './temporary-workspace.ts';

const provider = 'nclue';
const gen = genPath(provider);
let workspace: Workspace;
let printed: string;

const generate = async () => reportWrite(workspace, await renderProviders(workspace, [provider]), 0);
const check = async () => reportCheck(workspace, await renderProviders(workspace, [provider]), 0);

beforeEach(() => {
  workspace = temporaryWorkspace(provider);
  printed = '';
  const print = (...texts: unknown[]) => {
    printed += `${texts.join(' ')}\n`;
  };
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});

describe('generate', () => {
  it('makes every file from nothing, and the check finds nothing to say', async () => {
    expect(await generate()).toBe(0);
    expect(await check()).toBe(0);
    expect(printed).toContain('generated files match their specs');
  });

  it('gives what is committed', async () => {
    await generate();
    const root = join(import.meta.dirname, '../../..');
    for (const file of ['types.gen.ts', 'paths.gen.ts', 'methods.gen.ts', 'zod.gen.ts']) {
      const made = readFileSync(join(workspace.root, gen, file), 'utf8');
      expect(made).toBe(readFileSync(join(root, gen, file), 'utf8'));
    }
  });

  it('touches nothing when nothing changed', async () => {
    await generate();
    printed = '';
    await generate();
    expect(printed).toContain('(unchanged)');
  });

  it('removes a generated file that is no longer made', async () => {
    await generate();
    const stale = join(workspace.root, gen, 'sdk.gen.ts');
    writeFileSync(stale, '');
    await generate();
    expect(existsSync(stale)).toBe(false);
  });
});

describe('the schemas of a spec', () => {
  it('are listed by operation for `validation`', async () => {
    await generate();
    const schemas = readFileSync(join(workspace.root, gen, 'zod.gen.ts'), 'utf8');
    expect(schemas).toContain(`createValidation('nclue', {
  'POST /task-runs': { body: zCreateTaskRunBody, reply: zCreateTaskRunResponse },
  'GET /task-runs': { reply: zListTaskRunsResponse },
  'GET /task-runs/{run_id}': { reply: zGetTaskRunResponse },
  'DELETE /task-runs/{run_id}': { reply: zDeleteTaskRunResponse },
});`);
  });
});

describe('generate --check', () => {
  it.each(['types.gen.ts', 'paths.gen.ts', 'methods.gen.ts', 'zod.gen.ts'])(
    'names %s when it was edited by hand',
    async (file) => {
      await generate();
      edit(workspace, `${gen}/${file}`, 'Do not edit', 'Edited');
      expect(await check()).toBe(1);
      expect(printed).toContain(`${gen}/${file}: changed`);
    },
  );

  it('names a file that is missing and one that does not belong there', async () => {
    await generate();
    writeFileSync(join(workspace.root, gen, 'extra.ts'), '');
    edit(workspace, `${gen}/source.json`, 'sha256', 'sha257');
    expect(await check()).toBe(1);
    expect(printed).toContain(`${gen}/extra.ts: unexpected`);
  });

  it('names the spec and the files when the spec gained a word', async () => {
    await generate();
    edit(workspace, specPath(provider), 'enum: [registered, pending,', 'enum: [registered, parked, pending,');
    expect(await check()).toBe(1);
    expect(printed).toContain(`${specPath(provider)}: edited since its client was generated`);
    expect(printed).toContain(`${gen}/types.gen.ts: changed`);
  });

  it('names the spec even when its edit changes no type', async () => {
    await generate();
    edit(workspace, specPath(provider), 'openapi: 3.1.0', '# A comment.\nopenapi: 3.1.0');
    expect(await check()).toBe(1);
    expect(printed).toContain(`${specPath(provider)}: edited since its client was generated`);
    expect(printed).not.toContain('types.gen.ts: changed');
  });

  it('names every file when nothing was generated', async () => {
    expect(await check()).toBe(1);
    expect(printed).toContain(`${gen}/types.gen.ts: missing`);
  });
});

describe('a broken spec', () => {
  it('is refused with file, line and column if it is not YAML', async () => {
    edit(workspace, specPath(provider), 'info:\n', 'info:\n  title: "unclosed\n');
    await expect(generate()).rejects.toThrow(/^specs\/nclue\.openapi\.yaml:\d+:\d+ yaml /);
  });

  it('is refused with file, line and column if an alias has no anchor', async () => {
    edit(workspace, specPath(provider), 'info:\n', 'x-more: *nothing\ninfo:\n');
    await expect(generate()).rejects.toThrow(
      /^specs\/nclue\.openapi\.yaml:\d+:9 yaml There is no anchor &nothing above this alias\.$/,
    );
  });

  it('is refused with file, line and rule if a reference leads nowhere', async () => {
    edit(workspace, specPath(provider), '#/components/schemas/TaskRunPage', '#/components/schemas/Nowhere');
    await expect(generate()).rejects.toThrow(/specs\/nclue\.openapi\.yaml:\d+:\d+ no-unresolved-refs/);
    expect(existsSync(join(workspace.root, gen))).toBe(false);
  });

  it('is refused if it is something else', async () => {
    writeFileSync(join(workspace.root, specPath(provider)), '- a list\n');
    await expect(generate()).rejects.toThrow('specs/nclue.openapi.yaml:1:1 struct');
  });
});
