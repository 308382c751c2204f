import { createNclueClient } from '@runspec/nclue-client';
import { createNclueClient as createNclueHttpClient } from '@runspec/nclue-client/http';
import * as schemas from '@runspec/nclue-client/zod';
import { defineClient } from '../define-client.ts';

/** How a client of NCLUE is made. The keys open nothing. */
export const nclueClient = defineClient({
  factory: 'createNclueClient',
  keys: { accessKey: 'access-key-4711', secretKey: 'secret-key-4711' },
  secrets: ['access-key-4711', 'secret-key-4711'],
  create: createNclueClient,
  createHttp: createNclueHttpClient,
  schemas,
});
