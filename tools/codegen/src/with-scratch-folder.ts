import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs work with a temporary folder, which is gone afterwards, however the work or the process ends. */
export async function withScratchFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-gen-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const interrupt = (): void => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    remove();
  }
}
