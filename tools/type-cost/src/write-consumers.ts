import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContractPlan } from '@runspec/contract/plan';
import { allProviders } from '@runspec/providers';
import type { Side } from './compare.ts';
import { renderConsumer } from './render-consumer.ts';

const root = join(import.meta.dirname, '..');
const sides: readonly Side[] = ['ours', 'theirs'];

/** Whether somebody has written the calls of a provider down. */
export const isHandWritten = (side: Side, provider: string): boolean =>
  existsSync(join(root, 'consumers', side, 'calls', `${provider}.ts`));

/** Writes the calls of the providers for which nobody has, into `generated/ours` and `generated/theirs`. @returns their names. */
export function writeConsumers(): string[] {
  const plan = readContractPlan();
  const written = new Set<string>();
  for (const side of sides) {
    const folder = join(root, 'generated', side);
    rmSync(folder, { recursive: true, force: true });
    for (const provider of allProviders) {
      const own = plan[provider.name];
      if (!own || isHandWritten(side, provider.name)) continue;
      for (const [file, content] of renderConsumer(side, provider, own, '../../../')) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      written.add(provider.name);
    }
  }
  return [...written];
}
