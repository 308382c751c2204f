import { readPointer } from './spec/read-pointer.ts';
import type { RunFields, Subject } from './subjects/subject.ts';
import type { Call, Owner, System, Told } from './system/system.ts';

type Body = Record<string, unknown>;

/** A way to be wrong. */
export interface Mutant {
  /** What it does wrong. */
  readonly name: string;
  /** One for each sequence, as it may remember what it saw. */
  make(): (
    call: Call,
    told: Told,
    again: (call: Call, owner?: Owner) => Promise<Told>,
  ) => Promise<Told> | Told;
  /** Changes a request on its way in. */
  before?(call: Call): Call;
  /** What the message of the failure says. */
  readonly says: RegExp;
}

/** A system whose replies a mutant changes. */
export function mutate(system: System, mutant: Mutant, { keys }: Subject): System {
  let change = mutant.make();
  return {
    ...system,
    send: async (call, headers) => {
      const told = await system.send(mutant.before?.(call) ?? call, headers);
      // A reply that was asked for by name has no state that could be wrong.
      if (call.headers?.['prefer']) return told;
      return change(call, told, (other, owner) => system.send(other, owner ? keys(owner) : headers));
    },
    reset: () => {
      change = mutant.make();
      system.reset();
    },
  };
}

const isGet = ({ operation }: Call): boolean => /^get(Model|Task|Workflow)?(Run|Job)$/.test(operation);
const isList = ({ operation }: Call): boolean =>
  /^list(ModelRuns|TaskRuns|JobHistory|WorkflowRuns)$/.test(operation);
const isOk = ({ status }: Told): boolean => status < 300;
const bodyOf = ({ body }: Told): Body => body as Body;
const itemsOf = ({ body }: Told): Body[] =>
  Array.isArray(body)
    ? (body as Body[])
    : ((readPointer(body, '/data') ?? readPointer(body, '/runs')) as Body[]);
const withItems = (told: Told, items: readonly Body[]): Told => {
  if (Array.isArray(told.body)) return { ...told, body: items };
  return { ...told, body: { ...bodyOf(told), ['data' in bodyOf(told) ? 'data' : 'runs']: items } };
};
const withFields = (told: Told, fields: Body): Told => ({ ...told, body: { ...bodyOf(told), ...fields } });
const without = (told: Told, name: string): Told => {
  const { [name]: _, ...others } = bodyOf(told);
  return { ...told, body: others };
};
const simple = (
  name: string,
  says: RegExp,
  applies: (call: Call, told: Told) => boolean,
  change: (told: Told, call: Call) => Told,
): Mutant => ({
  name,
  says,
  make: () => (call, told) => (applies(call, told) ? change(told, call) : told),
});
const isOkGet = (call: Call, told: Told): boolean => isGet(call) && isOk(told);
const isOkList = (call: Call, told: Told): boolean => isList(call) && isOk(told);

/** Mutants that any provider can have. @param view - names of fields. */
export function commonMutants(first: string, view: RunFields): Mutant[] {
  return [
    {
      name: 'goes back: a run is in its first word again at the third look',
      says: /can only be|is not documented|is there before|missing|wrong|no word|before/,
      make: () => {
        const looks = new Map<string, number>();
        return (call, told) => {
          if (!isOkGet(call, told) || bodyOf(told)[view.status] === first) return told;
          const seen = (looks.get(call.path) ?? 0) + 1;
          looks.set(call.path, seen);
          return seen < 2 ? told : withFields(told, { [view.status]: first });
        };
      },
    },
    simple('stays in its first word for ever', /can only be/, isOkGet, (told) =>
      withFields(told, { [view.status]: first }),
    ),
    ...(view.finished === undefined
      ? []
      : [
          simple(
            'has finished before it was created',
            /became .* between/,
            (call, told) => isOkGet(call, told) && typeof bodyOf(told)[view.finished ?? ''] === 'string',
            (told) => withFields(told, { [view.finished ?? '']: earlier(bodyOf(told)[view.created]) }),
          ),
        ]),
    simple('has the id of another run', /is not/, isOkGet, (told) =>
      withFields(told, { [view.id]: '99999999-0000-4000-8000-000000000000' }),
    ),
    simple('was created a second late', /created/, isOkGet, (told) =>
      withFields(told, { [view.created]: later(bodyOf(told)[view.created]) }),
    ),
    simple('answers with a status that is not documented', /status can only be/, isOkGet, (told) => ({
      ...told,
      status: 206,
    })),
    simple('lacks a field that is required', /required/, isOkGet, (told) => without(told, view.status)),
    simple('has a field that is in no schema', /not documented/, isOkGet, (told) =>
      withFields(told, { surprise: 1 }),
    ),
    simple('sends a header that is in no spec', /header x-surprise/, isOkGet, (told) => ({
      ...told,
      headers: { ...told.headers, 'x-surprise': '1' },
    })),
    simple('answers in another media type', /media type/, isOkGet, (told) => ({
      ...told,
      headers: { ...told.headers, 'content-type': 'text/html' },
    })),
    {
      name: 'shows the run of another key',
      says: /status can only be 404/,
      make: () => async (call, told, again) => {
        if (!isGet(call) || told.status !== 404) return told;
        for (const owner of ['A', 'B'] as const) {
          const other = await again(call, owner);
          if (isOk(other)) return other;
        }
        return told;
      },
    },
  ];
}

/** Mutants of what lists do. */
export const listMutants: readonly Mutant[] = [
  simple(
    'loses the last run of a page',
    /lists|total|empty page/,
    (call, told) => isOkList(call, told) && itemsOf(told).length > 0,
    (told) => withItems(told, itemsOf(told).slice(0, -1)),
  ),
  simple(
    'lists the first run of a page twice',
    /twice|total|page of/,
    (call, told) => isOkList(call, told) && itemsOf(told).length > 0,
    (told) => withItems(told, [...itemsOf(told).slice(0, 1), ...itemsOf(told)]),
  ),
  simple(
    'lists in the wrong order',
    /lists/,
    (call, told) => isOkList(call, told) && itemsOf(told).length > 1,
    (told) => withItems(told, itemsOf(told).toReversed()),
  ),
  {
    name: 'forgets the filter',
    says: /lists/,
    make: () => (call, told, again) => {
      const [path, query = ''] = call.path.split('?');
      const asked = new URLSearchParams(query);
      if (!isOkList(call, told) || !asked.has('status')) return told;
      asked.delete('status');
      return again({ ...call, path: `${path}?${asked}` });
    },
  },
];

/** Mutants of what cancel and delete do. */
export const changeMutants: readonly Mutant[] = [
  {
    name: 'accepts a cancel of a run that has ended',
    says: /status can only be|is not/,
    make: () => (call, told, again) => {
      const isRefused = /^(cancel|delete)/.test(call.operation) && [400, 409].includes(told.status);
      if (!isRefused || /no-uuid/.test(call.path)) return told;
      return again({ ...call, headers: { prefer: 'code=200' } });
    },
  },
  {
    name: 'says that it canceled or deleted, and does not',
    says: /can only be|is not|lists|missing|before|differ/,
    before: (call) =>
      /^(cancel|delete)/.test(call.operation) ? { ...call, headers: { prefer: 'code=200' } } : call,
    make: () => (_call, told) => told,
  },
];

const earlier = (text: unknown): string => String(text).replace(/^\d{4}/, (year) => String(Number(year) - 1));

const later = (text: unknown): string =>
  String(text).replace(
    /:(\d\d)(?=[.Z+]|$)/,
    (_, second: string) => `:${String((Number(second) + 1) % 60).padStart(2, '0')}`,
  );
