/** A method of HTTP, as generated methods name it. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** How the wire differs from JSON both ways and a query parameter per item of an array; printed only where it does. */
export interface Wire {
  /** Media type of the request body, in lower case and without parameters, when it is not `application/json`. */
  contentType?: string;
  /**
   * How to read a 2xx body that is not JSON. `none`: no 2xx body is documented, the method resolves to undefined.
   * `auto`: the reply's `Content-Type` decides: JSON is parsed, `text/*` is a string, everything else a Blob.
   */
  parseAs?: 'text' | 'blob' | 'stream' | 'none' | 'auto';
  /** Whether some 2xx reply has no body while others have one; the method then resolves to undefined. */
  mayBeEmpty?: boolean;
  /** How arrays and objects in the query are written, as openapi-fetch's option of that name has it. */
  querySerializer?: {
    array?: { style: 'form' | 'spaceDelimited' | 'pipeDelimited'; explode: boolean };
    object?: { style: 'form' | 'deepObject'; explode: boolean };
  };
}
