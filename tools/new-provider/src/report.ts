import type { CommandLine } from './command-line.ts';
import type { Plan } from './plan.ts';

/** The four files that are a person's. */
export const handPaths = (name: string): string[] => [
  `specs/${name}.openapi.yaml`,
  `packages/${name}-client/src/config.ts`,
  `packages/run-status/src/${name}/${name}-states.ts`,
  `packages/run-status/src/${name}/from-${name}.ts`,
];

/** What was made, what to think about, and what to do next. */
export function report(plan: Plan, isDry: boolean): string {
  const { name } = plan.names;
  const { files, places, findings, leftOut } = plan;
  const gen = [...files.keys()].filter((file) => file.includes('/src/gen/'));
  const rest = [...files.keys()].filter((file) => !gen.includes(file));
  const mark = (file: string) => (handPaths(name).includes(file) ? '  (by hand from now on)' : '');
  return [
    `${isDry ? 'Would write' : 'Written'}: ${files.size} files`,
    ...rest.map((file) => `  ${file}${mark(file)}`),
    ...(gen.length > 0 ? [`  packages/${name}-client/src/gen: ${gen.length} files`] : []),
    '  and what `pnpm install`, `pnpm generate` and `pnpm api` write: lockfile, lists of providers, API reports',
    ...section('Left out of the spec:', leftOut),
    ...section(
      `To think about (${places.length}; each is marked where it stands):`,
      places.map(({ file, line, what }) => `${file}:${line}: ${what}`),
    ),
    ...section(
      'Lint has something to say that could not be filled in; `npm test` fails until it is settled:',
      findings,
    ),
    '',
    ...(isDry ? ['Nothing was written.'] : next(name)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const next = (name: string): string[] => [
  'Next:',
  `  pnpm mock ${name}                     try the mock server`,
  '  npm start && npm test               see its run, and check everything',
  `  edit the four files by hand; after specs/${name}.openapi.yaml: pnpm new-provider ${name} --update`,
  '  docs/tasks/02-add-a-provider.md     the recipe',
];

/** What to do where a step failed after the files were written. An update is not taken back: it stands on what a person edited. */
export function whatNow(
  { name, update }: Pick<CommandLine, 'name' | 'update'>,
  plan: Plan,
  existed: readonly string[],
): string {
  const advice = `When the cause is gone, go on by \`pnpm new-provider ${name} --update\``;
  return update ? `${advice}.` : `${advice}; or undo everything:\n${undoCommands(plan, existed)}`;
}

/** The commands that take back what a first run made. */
function undoCommands(plan: Plan, existed: readonly string[]): string {
  const { name } = plan.names;
  const made = [...plan.files.keys()].filter((file) => !existed.includes(file));
  const folders = [
    `packages/${name}-client`,
    `packages/run-status/src/${name}`,
    `tools/providers/src/${name}`,
  ];
  const single = made.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)));
  return [
    `  git checkout -- ${[...existed, 'pnpm-lock.yaml', 'packages/*/api', 'specs/api'].join(' ')}`,
    `  rm -r ${[...folders.filter((folder) => made.some((file) => file.startsWith(folder))), ...single].join(' ')}`,
    '  pnpm install',
  ].join('\n');
}
