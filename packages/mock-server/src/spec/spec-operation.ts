/** What an operation does to a run: `x-run-role` of the spec. */
export type RunRole = 'create' | 'input' | 'get' | 'results' | 'list' | 'cancel' | 'delete';

/** How a list is divided into pages: `x-pagination` of the spec, described in specs/README.md. */
export interface SpecPagination {
  readonly style: 'token' | 'offset' | 'page' | 'index';
  /** JSON Pointer to the items; '' where the reply is the array. */
  readonly items: string;
  /** Query parameter that moves through the pages. */
  readonly param: string;
  /** Query parameter that sets the page size. */
  readonly limit?: string;
  /** Value of `param` for the first page. */
  readonly first?: number;
  /** JSON Pointer to the next token. */
  readonly next?: string;
  /** JSON Pointer to the number of items over all pages. */
  readonly total?: string;
  /** JSON Pointer to a boolean: is there another page. */
  readonly more?: string;
  /** Whether a `Link` header carries the next page. */
  readonly link?: boolean;
}

/** A reply that the spec documents for a status code. */
export interface SpecReply {
  /** Media type → name of an example → its value. Empty where the reply has no body. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Media type → schema, references resolved where they stand at its root only. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /** Name of a documented header, in its own spelling → its example. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A query, path or header parameter of an operation. */
export interface SpecParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required: boolean;
  /** Its schema, resolved at the root. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** An operation of a provider's spec, as far as a mock with a memory needs it. */
export interface SpecOperation {
  /** `operationId`; method and template where the spec has none. */
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** The path as the spec writes it, with `{names}`. */
  readonly template: string;
  /** Absent in a spec without `x-run-role`. */
  readonly role?: RunRole;
  /** The kind of run that it is about; where the spec has but one, that one. */
  readonly kind?: string;
  readonly pagination?: SpecPagination;
  readonly parameters: readonly SpecParameter[];
  /** Status code, as the spec writes it (`200`, `default`) → what is documented for it. */
  readonly replies: Readonly<Record<string, SpecReply>>;
  /** The lowest 2xx that is documented; 200 where there is none. */
  readonly success: number;
}
