import type { Contender } from './contender.ts';

export const bareFetch = 'bare fetch';
export const signedFetch = 'bare fetch, signed as NCLUE asks';

const id = '3c90c3cc-0d44-4b50-8888-8dd25736052a';
const encoder = new TextEncoder();

/** What one writes without a client: the same headers, the status looked at, the reply parsed; no timeout, no retries. */
export function listBareContenders(baseUrl: string): Contender[] {
  return [
    {
      name: bareFetch,
      baseline: bareFetch,
      targeted: false,
      call: () =>
        fetchJson(`${baseUrl}/v1/models/mental-wellness/${encodeURIComponent(id)}`, {
          'x-api-key': 'not-a-key-of-anyone',
        }),
    },
    {
      name: signedFetch,
      baseline: signedFetch,
      targeted: false,
      call: async () => {
        const path = `/task-runs/${encodeURIComponent(id)}`;
        return fetchJson(baseUrl + path, await signHeaders(path));
      },
    },
  ];
}

async function fetchJson(url: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** The three headers of NAVER Cloud's API gateway, version 2. Web Crypto, as in the client. */
async function signHeaders(path: string): Promise<Record<string, string>> {
  const timestamp = String(Date.now());
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = encoder.encode('not-a-key-of-anyone');
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const message = encoder.encode(`GET ${path}\n${timestamp}\nno-key`);
  const signature = Buffer.from(await crypto.subtle.sign('HMAC', key, message)).toString('base64');
  return {
    'x-ncp-apigw-timestamp': timestamp,
    'x-ncp-iam-access-key': 'no-key',
    'x-ncp-apigw-signature-v2': signature,
  };
}
