import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../write/with-scratch.ts';
import { exampleFiles, exampleFolder, exampleName } from './example-files.ts';

/**
 * Puts the edited files over those that the command made, and the program where what it imports is installed.
 *
 * @returns a line for each file that was edited: how many of its lines are new.
 */
export function putByHand(root: string, copy: string): string[] {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: copy, encoding: 'utf8' });
  const files = exampleFiles(root);
  git('add', '-A');
  writeFiles(copy, files);
  // Against what was added, which is what the command made.
  const edited = git('diff', '--numstat').trim().split('\n');
  cpSync(
    join(root, exampleFolder, 'wait-for-prediction.ts'),
    join(copy, 'examples/src/wait-for-prediction.ts'),
  );
  const path = join(copy, 'examples/package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
  manifest.dependencies[`@runspec/${exampleName}-client`] = 'workspace:*';
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return edited.map((line) => {
    const [added = '', removed = '', file = ''] = line.split('\t');
    return `${file}: ${added} lines for ${removed}`;
  });
}
