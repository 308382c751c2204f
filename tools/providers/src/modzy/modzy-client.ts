import { createModzyClient } from '@runspec/modzy-client';
import { createModzyClient as createModzyHttpClient } from '@runspec/modzy-client/http';
import * as schemas from '@runspec/modzy-client/zod';
import { defineClient } from '../define-client.ts';

/** How a client of Modzy is made. The keys open nothing. */
export const modzyClient = defineClient({
  factory: 'createModzyClient',
  keys: { apiKey: 'key-prefix-4711.key-secret-4711' },
  secrets: ['key-prefix-4711', 'key-secret-4711'],
  create: createModzyClient,
  createHttp: createModzyHttpClient,
  schemas,
});
