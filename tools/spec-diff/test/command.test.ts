import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SpecDiff } from '../src/change.ts';
import { document } from './document.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const text = { type: 'string' };
const object = (fields: Record<string, unknown>) => ({ type: 'object', properties: fields });
const first = document({ reply: object({ a: text, b: text }) });
const breaking = document({ reply: object({ a: text }) });
const additive = document({ reply: object({ a: text, b: text, c: text }) });
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'runspec-spec-diff-test-'));
  mkdirSync(join(root, 'specs'));
  git('init', '--quiet', '--initial-branch=main');
  save('acme', first);
  commit('first');
  git('tag', 'v1');
});
afterAll(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: root });
}

function commit(message: string): void {
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}

function save(provider: string, spec: string): void {
  writeFileSync(join(root, `specs/${provider}.openapi.yaml`), spec);
}

function run(...args: string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  const { INIT_CWD: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@runspec/source', main, ...args, '--no-compiler'],
    { cwd: root, encoding: 'utf8', env },
  );
  return { code: status, out: stdout, error: stderr };
}

test('nothing changed: says so, and what was compared', () => {
  save('acme', first);
  expect(run()).toMatchObject({ code: 0, out: 'No changes in acme  HEAD → work tree\n', error: '' });
});

test('a breaking change in the work tree', () => {
  save('acme', breaking);
  const { code, out } = run('acme');
  expect(code).toBe(1);
  expect(out).toContain(
    `specs/acme.openapi.yaml:${first.split('\n').findIndex((line) => line.trim() === 'b:') + 1} (in HEAD)`,
  );
  expect(out).toContain('field "b" of createRun\'s 200 reply is gone');
  expect(out).toContain('1 breaking: bump major');
  expect(out).not.toContain('\u001b');
  expect(run('--fail-on', 'never').code).toBe(0);
});

test('an additive change fails only if asked to', () => {
  save('acme', additive);
  expect(run().code).toBe(0);
  expect(run('--fail-on=additive').code).toBe(1);
});

test('on a branch, the work tree is compared with where it left main', () => {
  save('acme', first);
  git('switch', '--quiet', '--create', 'topic');
  save('acme', additive);
  commit('second');
  expect(run().out).toMatch(/acme {2}[0-9a-f]{10} \(where this branch left main\) → work tree/);
  expect(run().out).toContain('1 additive: bump minor');
  expect(run('--from', 'HEAD').out).toContain('No changes in acme');
  expect(run('--from', 'v1', '--to', 'topic').out).toContain('acme  v1 → topic');
  git('switch', '--quiet', 'main');
});

test('JSON is the diffs, and Markdown and annotations are asked for by name', () => {
  save('acme', breaking);
  const diffs: readonly SpecDiff[] = JSON.parse(run('--format', 'json').out);
  expect(diffs).toMatchObject([
    { provider: 'acme', kind: 'breaking', changes: [{ rule: 'reply-field-gone' }] },
  ]);
  expect(run('--format', 'markdown').out).toMatch(/^## Spec changes/);
  expect(run('--format', 'github').out).toMatch(/^::error file=specs\/acme\.openapi\.yaml,title=/);
});

test('a provider that is new, and one that is gone', () => {
  save('acme', first);
  save('later', first);
  expect(run('later', '--fail-on', 'never').out).toContain('the spec of later, 1 operation, is new');
  rmSync(join(root, 'specs/later.openapi.yaml'));
  rmSync(join(root, 'specs/acme.openapi.yaml'));
  const { code, out } = run();
  expect(code).toBe(1);
  expect(out).toContain('the spec of acme, 1 operation, is gone');
});

test('two files', () => {
  const [old, now] = ['old.yaml', 'new.yaml'].map((name) => join(root, name));
  writeFileSync(old ?? '', first);
  writeFileSync(now ?? '', breaking);
  const { code, out } = run(old ?? '', now ?? '');
  expect(code).toBe(1);
  expect(out).toContain(`${old}:`);
});

test('faults of a spec come with file, line and column', () => {
  save('acme', `${first}\n  - broken: [`);
  expect(run()).toMatchObject({ code: 1, out: '' });
  expect(run().error).toMatch(/^specs\/acme\.openapi\.yaml:\d+:\d+ \(work tree\) yaml /);
  save('acme', document({ reply: { $ref: '#/components/schemas/Nowhere' } }));
  expect(run().error).toMatch(
    /^specs\/acme\.openapi\.yaml:\d+:\d+ \(work tree\) \$ref "#\/components\/schemas\/Nowhere" leads nowhere/,
  );
  save('acme', `${first}more: *nothing\n`);
  expect(run().error).toMatch(
    /^specs\/acme\.openapi\.yaml:\d+:7 \(work tree\) yaml There is no anchor &nothing above this alias\.\n$/,
  );
  save('acme', first.replace('\npaths:', '\npahts:'));
  expect(run().error).toMatch(/^specs\/acme\.openapi\.yaml:1:1 \(work tree\) .* it has no `paths`\.\n$/);
  // A file that is empty is no provider that is gone.
  save('acme', '');
  expect(run()).toMatchObject({ code: 1, out: '' });
  expect(run().error).toMatch(/^specs\/acme\.openapi\.yaml:1:1 The file is empty/);
  save('acme', 'hello: world\n');
  expect(run().error).toMatch(
    /^specs\/acme\.openapi\.yaml:1:1 \(work tree\) This is not an OpenAPI 3 document/,
  );
  save('acme', first);
});

test.each([
  [['--from', 'nowhere'], 'git knows no "nowhere"'],
  [['acne'], 'No spec for "acne" in either version. Providers: acme.'],
  [['--format', 'xml'], '--format is one of text, json, markdown, github, not "xml"'],
  [['--fail-on', 'all'], '--fail-on is one of breaking, additive, never, not "all"'],
  [['--colour'], '--colour'],
  [['one.yaml'], 'Two files make a comparison; 1 given.'],
  [['one.yaml', 'two.yaml'], 'one.yaml cannot be read (ENOENT)'],
])('%j is a wrong command line', (args, message) => {
  const { code, out, error } = run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(message);
});

test('--help says what the exit codes mean', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes: 0') });
});
