import { createDuckClient } from '@runspec/duck-client';
import { createDuckClient as createDuckHttpClient } from '@runspec/duck-client/http';
import * as schemas from '@runspec/duck-client/zod';
import { defineClient } from '../define-client.ts';

/** How a client of Duck is made. The keys open nothing. */
export const duckClient = defineClient({
  factory: 'createDuckClient',
  keys: { token: 'jwt-header-4711.jwt-signature-4711' },
  secrets: ['jwt-header-4711', 'jwt-signature-4711'],
  create: createDuckClient,
  createHttp: createDuckHttpClient,
  schemas,
});
