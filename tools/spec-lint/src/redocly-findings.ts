import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from './finding.ts';

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url));

/** The part of `redocly lint --format json` that is read here. */
interface Output {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly start?: Start }[];
  }[];
}

interface Start {
  readonly line: number;
  readonly col: number;
}

/**
 * What Redocly and the rules of ours find, by redocly.yaml.
 * @throws Error - if Redocly fails otherwise than by finding something.
 */
export async function redoclyFindings(files: readonly string[]): Promise<Finding[]> {
  if (files.length === 0) return [];
  const { stdout, stderr } = await run(files);
  const outputs = parse(stdout);
  // It exits with 1 both if it found something and if it broke. If it broke, a file has no output.
  if (outputs.length !== files.length) throw new Error(`Redocly failed:\n${stderr}`);
  return outputs.flatMap(({ problems }) =>
    problems.map(({ ruleId, message, location: [location] }) => ({
      file: resolve(location?.source.ref ?? ''),
      line: location?.start?.line ?? 1,
      column: location?.start?.col ?? 1,
      rule: ruleId,
      message,
    })),
  );
}

/** Redocly prints one indented JSON document per file, with nothing in between. */
function parse(stdout: string): Output[] {
  return JSON.parse(`[${stdout.replaceAll('\n}{\n', '\n},{\n')}]`);
}

function run(files: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const args = [cli, 'lint', ...files, '--config', config, '--format', 'json', '--max-problems', '10000'];
  // Nothing is sent anywhere: no usage data, no look for a newer version.
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((done) => {
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 28 }, (_, stdout, stderr) =>
      done({ stdout, stderr }),
    );
  });
}
