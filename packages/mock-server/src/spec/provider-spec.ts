import type { Router } from './create-router.ts';
import type { SpecOperation } from './spec-operation.ts';

/** A provider's spec, read. */
export interface ProviderSpec {
  readonly provider: string;
  /** The whole document, references unresolved. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly operations: readonly SpecOperation[];
  /** The addresses of the provider's own servers, without a slash at the end. */
  readonly servers: readonly string[];
  /** Finds its operations by a path. */
  readonly router: Router;
  /** Follows a reference: the value itself, or what its `$ref` leads to in the end. */
  resolve(value: unknown): unknown;
}
