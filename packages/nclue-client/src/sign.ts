const encoder = new TextEncoder();

/**
 * Signs a message for NAVER Cloud's API gateway, version 2: HMAC-SHA256, by Web Crypto, so that it runs on every runtime.
 * Source: "Ncloud API" common guide, api.ncloud-docs.com/docs/en/common-ncpapi.
 *
 * @param message - method, path with query as it is on the wire, timestamp and access key: `GET /api/v1/task-runs?limit=20`,
 *   epoch milliseconds in digits, and the key, on a line each.
 * @returns the signature in base64, for `x-ncp-apigw-signature-v2`.
 */
export async function sign(secretKey: string, message: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secretKey), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(message));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
