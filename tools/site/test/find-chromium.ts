import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a Chromium, or undefined where there is none.
 * @throws {Error} where there is none although RUNSPEC_REQUIRE_RUNTIMES says that there has to be, as in CI.
 */
export function findChromium(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const programs = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const found = programs.find((program) => {
    try {
      accessSync(program, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found) return found;
  const howTo = 'Install it: pnpm --filter @runspec/runtimes run install:runtimes chromium';
  if (process.env['RUNSPEC_REQUIRE_RUNTIMES'])
    throw new Error(`There is no Chromium on this machine. ${howTo}`);
  console.warn(`\n  THE SITE IS NOT TRIED IN A BROWSER: there is no Chromium on this machine.\n  ${howTo}\n`);
  return undefined;
}
