import { describe, expect, it } from 'vitest';
import { sign } from './sign.ts';

// Worked out with OpenSSL, which shares no code with Web Crypto's callers here:
//   printf '%s\n%s\n%s' "GET /api/v1/task-runs" 1730613744000 ACCESSKEYID0001 | openssl dgst -sha256 -hmac "$key" -binary | base64
const timestamp = '1730613744000';
const accessKey = 'ACCESSKEYID0001';
const secretKey = 's3cr3t-Key/With+Chars=';

describe('sign', () => {
  it.each([
    [
      'GET',
      '/api/v1/task-runs/9e6fecc9-0079-4c5e-a0c6-f387e6221afa',
      'MPWv5dpJxshpTN6b7bGKL/xsv1uvAuc6OjfuFsLwR7k=',
    ],
    ['GET', '/api/v1/task-runs?index=0&limit=20', 'Q1LxNIAZ/8FdKGYcqnYCZpcgolZE0Ims2ls+Gli+aWE='],
    ['POST', '/api/v1/task-runs', '68FIJyoktsC+UrIyQgd3VfQr1DwJpdV6aQfcK7nroLk='],
    ['DELETE', '/api/v1/task-runs/a%2Fb', 'Dzc6yt1i1YEYCS9cpMGEA1/p/vPnQtYRoC1Rox9DDOk='],
  ])('gives what OpenSSL gives for %s %s', async (method, pathWithQuery, signature) => {
    const message = `${method} ${pathWithQuery}\n${timestamp}\n${accessKey}`;
    await expect(sign(secretKey, message)).resolves.toBe(signature);
  });

  it('signs keys beyond ASCII as UTF-8', async () => {
    const message = 'GET /api/v1/task-runs\n1\n키';
    await expect(sign('비밀', message)).resolves.toBe('/9/7lXdgE2NpNk1Rg2iPSVx12g0oCRL+L7jiwanZc54=');
  });
});
