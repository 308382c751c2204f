import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from './finding.ts';

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url));

/** The part of a problem in `redocly lint --format json` that is read here. */
interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** What Redocly and the rules of ours find, by redocly.yaml. */
export async function redoclyFindings(files: readonly string[]): Promise<Finding[]> {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const { stdout, stderr } = await run(files);
  const outputs = parse(stdout);
  if (outputs.length === files.length) return outputs.flatMap(({ problems }) => problems.map(toFinding));
  // At a document it can make nothing of, Redocly says so and stops: one at a time, then, for the others' sake.
  if (others.length > 0) return [...(await redoclyFindings([first])), ...(await redoclyFindings(others))];
  return [{ file: first, line: 1, column: 1, rule: 'redocly', message: stderr.replace(/\s+/g, ' ').trim() }];
}

function toFinding({ ruleId, message, location: [location] }: Problem): Finding {
  return {
    file: resolve(location?.source.ref ?? ''),
    line: location?.start?.line ?? 1,
    column: location?.start?.col ?? 1,
    rule: ruleId,
    message,
  };
}

/** Redocly prints one indented JSON document per file, with nothing in between. */
function parse(stdout: string): { readonly problems: readonly Problem[] }[] {
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
