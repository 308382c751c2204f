import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { specPath, type Workspace } from '../src/workspace.ts';

const root = join(import.meta.dirname, '../../..');

/** A copy of one provider's spec in a folder of its own, which is removed when the test is over. */
export function temporaryWorkspace(provider: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-codegen-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, specPath(provider)), join(folder, specPath(provider)));
  return { root: folder };
}

/** Changes the text of a file; throws if there is nothing to change. */
export function edit({ root: folder }: Workspace, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}
