const encoder = new TextEncoder();

/** What goes into a signature. */
export interface SignatureInput {
  /** HTTP method, in capitals. */
  method: string;
  /** The path as it is on the wire, base path and query included, e.g. `/api/v1/task-runs?limit=20`. */
  pathWithQuery: string;
  /** Epoch milliseconds, in digits; the same text as in the timestamp header. */
  timestamp: string;
  accessKey: string;
  secretKey: string;
}

/**
 * Signs a request for NAVER Cloud's API gateway, version 2: HMAC-SHA256 over method, path with query, timestamp and access key.
 * By Web Crypto, so that it runs on every runtime.
 * Source: "Ncloud API" common guide, api.ncloud-docs.com/docs/en/common-ncpapi.
 * @returns the signature in base64, for `x-ncp-apigw-signature-v2`.
 */
export async function sign(input: SignatureInput): Promise<string> {
  const { method, pathWithQuery, timestamp, accessKey, secretKey } = input;
  const message = `${method} ${pathWithQuery}\n${timestamp}\n${accessKey}`;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secretKey), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(message));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
