/** The parts of an OpenAPI or Swagger document that are read directly, because hey-api's model leaves them out. */
export interface Document {
  info?: { title?: string };
  paths?: Record<string, PathItemObject>;
  /** Swagger 2.0 only. */
  swagger?: string;
  consumes?: string[];
  produces?: string[];
}

export interface Reference {
  $ref: string;
}

export type Referable<T> = T | Reference;

export type Location = 'cookie' | 'header' | 'path' | 'query';

/** The methods that a path item can have, in the order that OpenAPI lists them. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export type HttpMethod = (typeof httpMethods)[number];

export type PathItemObject = {
  $ref?: string;
  summary?: string;
  description?: string;
  parameters?: Referable<ParameterObject>[];
} & { [Method in HttpMethod]?: OperationObject };

export interface OperationObject {
  operationId?: string;
  parameters?: Referable<ParameterObject>[];
  requestBody?: Referable<BodyObject>;
  responses?: Record<string, Referable<ResponseObject>>;
  /** Swagger 2.0 only. */
  consumes?: string[];
  produces?: string[];
  [extension: `x-${string}`]: unknown;
}

export interface ParameterObject {
  name: string;
  /** Swagger 2.0 also has `body` and `formData`. */
  in: string;
  content?: Record<string, MediaTypeObject>;
}

export interface BodyObject {
  content?: Record<string, MediaTypeObject>;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, Referable<HeaderObject>>;
  content?: Record<string, MediaTypeObject>;
  /** Swagger 2.0 only. */
  schema?: unknown;
}

export interface HeaderObject {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: unknown;
  content?: Record<string, MediaTypeObject>;
}

export interface MediaTypeObject {
  schema?: unknown;
}
