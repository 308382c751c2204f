import type { ClientTypes } from '@runspec/providers';
import type { ZodType } from 'zod';

// Holds the generated types against the generated schemas: what a method promises to return is what its schema lets through.

type Returned<Method> = Method extends (...given: never[]) => Promise<infer Reply> ? Reply : never;

type Schema<Schemas, Operation extends string> = `z${Capitalize<Operation>}Response` extends infer Name
  ? Name extends keyof Schemas
    ? Schemas[Name]
    : undefined
  : never;

/** The operations whose schema lets something through that the method's type does not have. */
type Mismatches<Methods, Schemas> = {
  [Operation in keyof Methods & string]: 0 extends 1 & Returned<Methods[Operation]> // `any` would agree with everything.
    ? Operation
    : Schema<Schemas, Operation> extends ZodType<infer Parsed>
      ? Parsed extends Returned<Methods[Operation]>
        ? never
        : Operation
      : Returned<Methods[Operation]> extends void // No body is documented, so there is no schema.
        ? never
        : Operation;
}[keyof Methods & string];

type None<Found extends never> = Found;

/** The words that only one of the two has. (A record of the words would not do: without any, it takes whatever it is given.) */
type Apart<Expected, Found> = Exclude<Expected, Found> | Exclude<Found, Expected>;

type Disagreed = {
  [Name in keyof ClientTypes]: Mismatches<ClientTypes[Name]['methods'], ClientTypes[Name]['schemas']>;
};

export type Agreed = None<Disagreed[keyof Disagreed]>;

// The comparison finds what differs.
type NclueMethods = ClientTypes['nclue']['methods'];
type NclueSchemas = ClientTypes['nclue']['schemas'];
interface Altered extends Omit<NclueMethods, 'getTaskRun'> {
  getTaskRun(): Promise<{ run_id: number }>;
}
export type Seen = None<Apart<'getTaskRun', Mismatches<Altered, NclueSchemas>>>;

interface Loosened extends Omit<NclueMethods, 'listTaskRuns'> {
  // biome-ignore lint/suspicious/noExplicitAny: it is what the comparison has to see.
  listTaskRuns(): Promise<any>;
}
export type SeenAny = None<Apart<'listTaskRuns', Mismatches<Loosened, NclueSchemas>>>;
