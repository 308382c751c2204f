import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderProviders } from '../src/render-providers.ts';
import { reportWrite } from '../src/report.ts';
import { listProviders, specPath } from '../src/workspace.ts';
import { edit } from './temporary-workspace.ts';

// One field more in one spec, in a copy of the repository: what is written, and what turbo would build again.

const repository = join(import.meta.dirname, '../../..');
const turbo = join(repository, 'node_modules/.bin/turbo');
const provider = 'duck';
const root = mkdtempSync(join(tmpdir(), 'runspec-one-provider-'));

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** By task, as `@runspec/duck-client#build`: what turbo keeps its result under. */
function hashBuilds(): Map<string, string> {
  const printed = execFileSync(turbo, ['run', 'build', '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const { tasks }: { tasks: { taskId: string; hash: string; command: string }[] } = JSON.parse(printed);
  return new Map(
    tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(({ taskId, hash }) => [taskId, hash]),
  );
}

beforeAll(() => {
  const isOurs = (path: string): boolean =>
    !/\/(node_modules|dist|\.\w+|generated)$/.test(path) || /\/\.changeset$/.test(path);
  cpSync(repository, root, { recursive: true, filter: isOurs });
  cpSync(join(repository, '.gitignore'), join(root, '.gitignore'));
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', 'all');
});
afterAll(() => rmSync(root, { recursive: true }));

test('regeneration touches the files of the edited provider only, and only what depends on it is built again', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const before = hashBuilds();
  const properties = '      required: [id, status]\n      properties:\n';
  const added = '        priority:\n          type: string\n          description: How soon it is run.\n';
  edit({ root }, specPath(provider), properties, properties + added);
  const workspace = { root };
  reportWrite(workspace, await renderProviders(workspace, listProviders(workspace)), 0);

  const gen = `packages/${provider}-client/src/gen`;
  const touched = git('status', '--porcelain')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(3));
  expect(touched).toEqual([
    `${gen}/source.json`,
    `${gen}/types.gen.ts`,
    `${gen}/zod.gen.ts`,
    specPath(provider),
  ]);

  const after = hashBuilds();
  const rebuilt = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  expect(rebuilt.sort()).toEqual([`@runspec/${provider}-client#build`, '@runspec/run-status#build']);
  expect(after.size).toBeGreaterThan(rebuilt.length);
});
