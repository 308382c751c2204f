import type { IR } from '@hey-api/openapi-ts';
import type { HeaderObject, HttpMethod, Location, OperationObject } from './openapi.ts';
import type { LateSchema } from './schema-reader.ts';

/** A path of the document, with what hey-api's model leaves out. */
export interface Path {
  readonly template: string;
  readonly summary?: string;
  readonly description?: string;
  /** Names of the parameters that the path item has for all of its operations. */
  readonly parameters: ReadonlyMap<Location, readonly string[]>;
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** The operation as hey-api read it. */
  readonly ir: IR.OperationObject;
  readonly method: HttpMethod;
  readonly template: string;
  /** The operation as it is written. */
  readonly source: OperationObject;
  /** The parameters that the operation itself has, not those of its path. */
  readonly ownParameters: ReadonlySet<string>;
  readonly body?: Body;
  readonly responses: readonly Response[];
}

export interface Body {
  readonly required: boolean;
  readonly content: readonly Content[];
}

export interface Response {
  /** As in the document: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description?: string;
  readonly content: readonly Content[];
  readonly headers: readonly Header[];
}

/** One media type of a body or a response. */
export interface Content {
  readonly mediaType: string;
  /** What the media type carries, when hey-api's operation types do not say it: they know one media type only. */
  readonly schema?: LateSchema;
}

export interface Header extends Pick<HeaderObject, 'description' | 'deprecated'> {
  readonly name: string;
  readonly required: boolean;
  readonly schema: LateSchema;
}
