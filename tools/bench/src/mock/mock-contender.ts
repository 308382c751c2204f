import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readVersion } from '../read-version.ts';
import { competitorPath, pinned } from './competitors.ts';

/** A server that answers the same get, and how it is started. */
export interface MockContender {
  readonly id: string;
  readonly title: string;
  /** Arguments of `node`. */
  args(port: number): string[];
  /** What comes before the paths of the spec. */
  readonly base: string;
  /** Whether the run has to be created first. */
  readonly hasMemory?: boolean;
  /** The package that has to be installed on demand. */
  readonly needs?: string;
  /** A server whose log is written has it read and thrown away, as a terminal that nobody watches. */
  readonly isStartTimed?: boolean;
}

/** Where the spec that all of them serve is. */
export const specPath: string = fileURLToPath(import.meta.resolve('@runspec/specs/duck.openapi.yaml'));

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const command = join(fileURLToPath(import.meta.resolve('@runspec/mock-server')), '../main.js');
const beside = (name: string): string => join(import.meta.dirname, name);
const prismArgs = (port: number): string[] => ['mock', '-p', String(port), '-h', '127.0.0.1', specPath];

/** All of them, the ceiling last. */
export const mockContenders: readonly MockContender[] = [
  {
    id: 'runs',
    title: '@runspec/mock-server',
    args: (port) => [command, 'duck', '--port', String(port)],
    base: '',
    hasMemory: true,
    isStartTimed: true,
  },
  {
    id: 'stateless',
    title: '@runspec/mock-server, `stateless`',
    args: (port) => [beside('serve-ours.ts'), String(port), 'stateless'],
    base: '',
  },
  {
    id: 'prism',
    title: `prism mock ${readVersion('@stoplight/prism-cli')}`,
    args: (port) => [prism, ...prismArgs(port)],
    base: '',
    isStartTimed: true,
  },
  {
    id: 'silent',
    title: 'prism mock `-v silent`',
    args: (port) => [prism, ...prismArgs(port), '-v', 'silent'],
    base: '',
  },
  {
    id: 'steady',
    title: `Steady ${pinned['@stdy/cli']} \`-q\``,
    args: (port) => [
      competitorPath('@stdy/cli/steady.js'),
      ...['-p', String(port), '--host', '127.0.0.1', '-q', specPath],
    ],
    base: '',
    needs: '@stdy/cli',
    isStartTimed: true,
  },
  {
    id: 'mockoon',
    title: `Mockoon CLI ${pinned['@mockoon/cli']}`,
    args: (port) => [
      competitorPath('@mockoon/cli/bin/run.js'),
      ...['start', '--data', specPath, '--port', String(port), '--hostname', '127.0.0.1'],
    ],
    base: '/v1',
    needs: '@mockoon/cli',
    isStartTimed: true,
  },
  {
    id: 'scalar',
    title: `@scalar/mock-server ${pinned['@scalar/mock-server']}`,
    args: (port) => [beside('serve-scalar.ts'), String(port), specPath],
    base: '',
    needs: '@scalar/mock-server',
    isStartTimed: true,
  },
  {
    id: 'bare',
    title: 'bare `node:http` (the ceiling)',
    args: (port) => [beside('serve-bare.ts'), String(port)],
    base: '',
    isStartTimed: true,
  },
];

/** Ours, with every provider: what is started on `port` is ready when the last of the five is. */
export const allProviders: MockContender = {
  id: 'five',
  title: '@runspec/mock-server, five providers',
  args: (port) => [command, '--port', String(port)],
  base: '',
};
