/** A schema, as far as the reference shows it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly deprecated?: boolean;
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>;
  readonly 'x-unconfirmed'?: string;
}

/** A named example. */
export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
  readonly 'x-unconfirmed'?: string;
}

/** A body of one media type. */
export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A parameter or, without `in` and `name`, a header of a reply. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly 'x-unconfirmed'?: string;
}

/** A reply by its status. */
export interface Reply {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Omit<Parameter, 'in' | 'name'>>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-unconfirmed'?: string;
}

/** The body of a request. */
export interface RequestBody {
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
  readonly 'x-unconfirmed'?: string;
}

/** `x-pagination`; specs/README.md says what each key means. */
export interface Pagination {
  readonly style: 'token' | 'offset' | 'page' | 'index';
  readonly items: string;
  readonly param: string;
  readonly limit?: string;
  readonly next?: string;
}

/** An operation, as the document has it. */
export interface OperationItem {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Reply>>;
  readonly 'x-run-role'?: string;
  readonly 'x-run-kind'?: string;
  readonly 'x-pagination'?: Pagination;
  readonly 'x-unconfirmed'?: string;
}

/** One machine of `x-run-lifecycle`. */
export interface Machine {
  readonly id: string;
  readonly status: string;
  readonly words: string;
  readonly initial: readonly string[];
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly 'x-unconfirmed'?: string;
}

/** An OpenAPI document, as far as the reference shows it. */
export interface Spec {
  readonly info: {
    readonly title: string;
    readonly summary?: string;
    readonly description?: string;
    readonly 'x-unconfirmed'?: string;
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
  readonly 'x-run-lifecycle'?: Readonly<Record<string, Machine>>;
}

/** How a caller says who it is. */
export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly description?: string;
  readonly 'x-unconfirmed'?: string;
}
