import type { SpecChange } from '@runspec/spec-diff';
import { type Document, isSeq, parseDocument } from 'yaml';
import { change } from './hand-made-diff.ts';

/** An edit of a real spec, and the changeset that it needs. */
export interface SpecCase {
  readonly provider: string;
  readonly title: string;
  /** The spec after the edit. */
  edit(text: string): string;
  /** The bumps, by package. */
  readonly expected: Readonly<Record<string, 'major' | 'minor' | 'patch'>>;
  /** What a person says that changed. */
  readonly changes: readonly SpecChange[];
}

interface Subject {
  readonly provider: string;
  readonly kind: string;
  readonly words: string;
  /** The schema of a run, a field of it, and whether the mapper reads that. */
  readonly run: string;
  readonly field: string;
  readonly isMapped: boolean;
}

const subjects: readonly Subject[] = [
  {
    provider: 'duck',
    kind: 'modelRun',
    words: 'ModelRunStatus',
    run: 'ModelRun',
    field: 'started_at',
    isMapped: true,
  },
  {
    provider: 'happyrobot',
    kind: 'run',
    words: 'RunStatus',
    run: 'Run',
    field: 'annotation',
    isMapped: false,
  },
  { provider: 'modzy', kind: 'job', words: 'JobStatus', run: 'Job', field: 'createdAt', isMapped: true },
  {
    provider: 'nclue',
    kind: 'taskRun',
    words: 'TaskRunStatus',
    run: 'TaskRun',
    field: 'task_name',
    isMapped: false,
  },
  {
    provider: 'thymia',
    kind: 'modelRun',
    words: 'ModelRunStatus',
    run: 'ModelRun',
    field: 'runAt',
    isMapped: true,
  },
];

/** Each of the five specs with one word added, one field removed and one description fixed. */
export const fiveSpecs: readonly SpecCase[] = subjects.flatMap((subject) => [
  addWord(subject),
  removeField(subject),
  fixDescription(subject),
]);

function addWord({ provider, kind, words }: Subject): SpecCase {
  const list = ['components', 'schemas', words];
  const pointer = `/components/schemas/${words}/enum`;
  return {
    provider,
    title: 'one word added',
    edit: edited('1.1.0', (spec) => {
      spec.addIn([...list, 'enum'], 'MOTHBALLED');
      spec.setIn([...list, 'x-enumDescriptions', 'MOTHBALLED'], 'The run was put away.');
      spec.setIn(['x-run-lifecycle', kind, 'transitions', 'MOTHBALLED'], spec.createNode([]));
    }),
    expected: bumps(provider, 'minor', { 'mock-server': 'minor', 'run-status': 'minor' }),
    changes: [
      change('additive', pointer, { message: `word "MOTHBALLED" of ${words} is new` }),
      change('additive', `/x-run-lifecycle/${kind}/transitions/MOTHBALLED`),
    ],
  };
}

function removeField({ provider, run, field, isMapped }: Subject): SpecCase {
  return {
    provider,
    title: `one field removed, which the mapper ${isMapped ? 'reads' : 'does not read'}`,
    edit: edited('2.0.0', (spec) => {
      const required: unknown = spec.getIn(['components', 'schemas', run, 'required']);
      if (isSeq(required)) {
        const index = (required.toJSON() as unknown[]).indexOf(field);
        if (index !== -1) required.delete(index);
      }
      spec.deleteIn(['components', 'schemas', run, 'properties', field]);
    }),
    expected: bumps(provider, 'major', isMapped ? { 'run-status': 'major' } : {}),
    changes: [
      change('breaking', `/components/schemas/${run}/properties/${field}`, {
        in: 'from',
        message: `field "${field}" of ${run} is gone`,
      }),
    ],
  };
}

function fixDescription({ provider, run }: Subject): SpecCase {
  return {
    provider,
    title: 'one description fixed',
    edit: edited('1.0.1', (spec) =>
      spec.setIn(['components', 'schemas', run, 'description'], 'A run, told in better words.'),
    ),
    expected: bumps(provider, 'patch', {}),
    changes: [change('documentation', `/components/schemas/${run}/description`)],
  };
}

function bumps<T extends string>(
  provider: string,
  bump: T,
  more: Readonly<Record<string, T>>,
): Record<string, T> {
  const names = { [`${provider}-client`]: bump, ...more, specs: bump };
  return Object.fromEntries(Object.entries(names).map(([name, size]) => [`@runspec/${name}`, size]));
}

function edited(version: string, edit: (spec: Document) => void): (text: string) => string {
  return (text) => {
    const spec = parseDocument(text);
    edit(spec);
    spec.setIn(['info', 'version'], version);
    return spec.toString({ lineWidth: 0 });
  };
}
