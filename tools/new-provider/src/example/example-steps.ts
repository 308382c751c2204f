import { exampleDocument, exampleName } from './example-files.ts';

/** A command of the example, run in the scratch copy. */
export interface ExampleStep {
  readonly what: string;
  /** Folder within the copy. */
  readonly in: string;
  readonly command: readonly [string, ...string[]];
  /** Whether what it prints is of interest when all is well. @default false */
  readonly shows?: boolean;
}

const name = exampleName;
const client = `packages/${name}-client`;
const pnpm = (...words: string[]): readonly [string, ...string[]] => ['pnpm', '--silent', ...words];

/** Up to what the command makes, before anything is edited. */
export const scaffoldSteps: readonly ExampleStep[] = [
  {
    what: 'Installing from the store',
    in: '.',
    command: ['pnpm', 'install', '--offline', '--frozen-lockfile'],
  },
  {
    what: `pnpm new-provider ${name} --from ${exampleDocument}`,
    in: '.',
    command: pnpm('new-provider', name, '--from', exampleDocument),
  },
];

/** What is done once the four files are in place. */
export const proofSteps: readonly ExampleStep[] = [
  { what: `pnpm new-provider ${name} --update`, in: '.', command: pnpm('new-provider', name, '--update') },
  {
    what: 'The specs are free of findings',
    in: '.',
    command: ['pnpm', '--silent', 'exec', 'turbo', 'run', 'lint:specs'],
  },
  ...[client, 'packages/run-status', 'tools/providers'].map((folder) => ({
    what: `Types of ${folder}`,
    in: folder,
    command: pnpm('run', 'typecheck'),
  })),
  { what: 'Tests of the client', in: client, command: pnpm('exec', 'vitest', 'run') },
  {
    what: 'Tests of its mapper and its source of runs',
    in: 'packages/run-status',
    command: pnpm('exec', 'vitest', 'run', `src/${name}`, 'test/mappers'),
  },
  {
    what: `Contract suite of ${name}, on Prism`,
    in: 'tools/contract',
    command: pnpm('exec', 'vitest', 'run', '-t', name),
  },
  {
    what: 'A prediction, waited for on the mock server',
    in: 'examples',
    command: ['node', '--conditions=@runspec/source', 'src/wait-for-prediction.ts'],
    shows: true,
  },
];
