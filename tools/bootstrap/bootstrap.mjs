#!/usr/bin/env node
// The front door: `npm start` and `npm test` on a machine that has only Node ≥ 20 and npm.
// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node is there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Once pnpm is in npm's cache it comes from there: asking the registry again would wait a minute where there is no network.
const pnpm = ['--yes', '--prefer-offline', manifest.packageManager];

const install = {
  title: 'Install dependencies',
  arguments: [...pnpm, 'install', '--frozen-lockfile'],
  advice:
    'Is the npm registry reachable (`npm ping`)? If the lockfile is said to be out of date, run `npx --yes pnpm@12 install` and commit pnpm-lock.yaml.',
};

/** A step that runs a script of the root package.json on the toolchain's own Node. */
const script = (title, name, advice) => ({ title, arguments: [...pnpm, '--silent', 'run', name], advice });

const commands = {
  start: [
    install,
    script(
      'Generate the clients from the specs',
      'start:generate',
      'The message above names the spec, the line and the rule. Mend the spec and run `npm start` again.',
    ),
    script(
      'Build',
      'start:build',
      'If a generated type does not fit, look at `git diff -- packages/*/src/gen`.',
    ),
    script(
      'Follow a run to its end on every provider',
      'start:demo',
      'The failing provider and call stand above. `npm run mock -- <provider>` starts its mock server alone.',
    ),
  ],
  test: [
    install,
    script(
      'Check everything',
      'check',
      'The failing task stands above as <package>:<task>. Run it alone with `npm run turbo -- run <task> --filter=<package>`.',
    ),
    script(
      'Run the contract suite and the fault table on every runtime that is here',
      'check:runtimes',
      'The failing case stands above, with its runtime. Run that one alone with `npm run test:runtimes -- <runtime>`.',
    ),
  ],
};

function main(name) {
  const steps = commands[name];
  if (!steps)
    return fail(`Unknown command "${name ?? ''}". Expected one of: ${Object.keys(commands).join(', ')}.`, 2);
  const major = Number.parseInt(process.versions.node, 10);
  if (major < 20) return fail(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`, 2);
  const startedAt = Date.now();
  for (const [index, step] of steps.entries()) {
    console.log(`\n${style(1, `[${index + 1}/${steps.length}] ${step.title}`)}`);
    const code = run(step.arguments);
    if (code !== 0) return fail(`${step.title}: failed (exit ${code}).\n  ${step.advice}`, code);
  }
  console.log(
    `\n${style(32, '✓')} npm ${name}: all ${steps.length} steps passed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`,
  );
}

function run(args) {
  const { status, error } = spawnSync('npx', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      REDOCLY_TELEMETRY: 'off',
    },
  });
  if (error) return fail(`Could not start npx: ${error.message}. It comes with npm; is npm installed?`, 1);
  return status ?? 1;
}

/** Color and weight only for a terminal that wants them. */
function style(code, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

function fail(message, code) {
  console.error(`\n${style(31, '✗')} ${message}`);
  process.exit(code);
}

main(process.argv[2]);
