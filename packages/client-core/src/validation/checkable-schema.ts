/** What a schema found wrong, as zod 4 says it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What each alternative of a union found wrong, each with paths from where the union is. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A schema, as far as it is needed here: those of zod 4 are such. */
export interface CheckableSchema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
  };
}

/** What is known of an operation. */
export interface OperationSchemas {
  /** Of its JSON body. */
  readonly body?: CheckableSchema;
  /** True when the operation takes bodies of other media types too, which are not checked. */
  readonly takesForms?: boolean;
  /** Of the JSON body of its 2xx replies, whichever of them it is. */
  readonly reply?: CheckableSchema;
}
