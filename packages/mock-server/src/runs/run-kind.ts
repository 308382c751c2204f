import { isRecord } from '../spec/is-record.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { readItemIds } from './item-ids.ts';
import { readPointer } from './json-pointer.ts';
import { requestFields } from './request-fields.ts';
import { examplesOf, type SpecExample } from './spec-example.ts';

/** How a run looks in one word: an example of the get operation. */
export interface RunForm extends SpecExample {
  readonly word: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** All that a spec says of one kind of run. */
export interface RunKind {
  readonly lifecycle: Lifecycle;
  /**
   * The kind whose runs it shows: itself, or the one that can be created where this one cannot. HappyRobot's v1 reads what v2 has
   * started.
   */
  readonly createdAs: string;
  readonly get: SpecOperation;
  /** The path parameter that names a run. */
  readonly runParam: string;
  /** The id of the run in the spec's examples. */
  readonly exampleId: string;
  /** By what the get operation shows a run; the spec's order. */
  readonly forms: readonly RunForm[];
  /** The values of the forms, those of a new run first. */
  readonly plainestFirst: readonly Readonly<Record<string, unknown>>[];
  /** Ids in the examples of what belongs to a run, as its steps: each run has its own. */
  readonly itemIds: ReadonlySet<string>;
  /** Fields of the create requests. A run has them as they were sent, or as a run has them that was sent none. */
  readonly requested: ReadonlySet<string>;
}

/** The kinds of runs of a spec, by name; those without a get operation that has examples are left out. */
export function readRunKinds(spec: ProviderSpec, lifecycles: readonly Lifecycle[]): Map<string, RunKind> {
  const creators = spec.operations.filter(({ role }) => role === 'create');
  const onlyCreated = creators[0]?.kind;
  const itemIds = readItemIds(spec);
  return new Map(
    lifecycles.flatMap((lifecycle) => {
      const { kind } = lifecycle;
      const get = spec.operations.find((one) => one.role === 'get' && one.kind === kind);
      const runParam = get && /\{([^{}]+)\}[^{}]*$/.exec(get.template)?.[1];
      const forms = get ? readForms(get, lifecycle) : [];
      const exampleId = readPointer(forms[0]?.value, lifecycle.id);
      if (!get || runParam === undefined || typeof exampleId !== 'string') return [];
      const createdAs = creators.some((one) => one.kind === kind) ? kind : (onlyCreated ?? kind);
      const requested = new Set(
        creators.filter((one) => one.kind === createdAs).flatMap((one) => [...requestFields(spec, one)]),
      );
      return [
        [
          kind,
          {
            lifecycle,
            createdAs,
            get,
            runParam,
            exampleId,
            forms,
            plainestFirst: plainestFirst(forms, lifecycle),
            itemIds,
            requested,
          },
        ] as const,
      ];
    }),
  );
}

function plainestFirst(forms: readonly RunForm[], { initial }: Lifecycle): RunForm['value'][] {
  const isNew = ({ word }: RunForm): boolean => initial.includes(word);
  return [...forms.filter(isNew), ...forms.filter((form) => !isNew(form))].map(({ value }) => value);
}

/** A sample from a source has other ids and times than its neighbors; it stays what Prism answers. */
function readForms(get: SpecOperation, lifecycle: Lifecycle): RunForm[] {
  return examplesOf(get, get.success).flatMap((example) => {
    const word = readPointer(example.value, lifecycle.status);
    if (typeof word !== 'string' || !isRecord(example.value) || example.name === 'source-sample') return [];
    return [{ ...example, word, value: example.value }];
  });
}

/** How a run looks in a word: the example asked for, else the one named as the word, else any of the word. */
export function formOf({ forms }: RunKind, word: string, example?: string): RunForm | undefined {
  const ofWord = forms.filter((form) => form.word === word);
  return ofWord.find(({ name }) => name === example) ?? ofWord.find(({ name }) => name === word) ?? ofWord[0];
}
