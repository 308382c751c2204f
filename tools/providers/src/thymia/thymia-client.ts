import { createThymiaClient } from '@runspec/thymia-client';
import { createThymiaClient as createThymiaHttpClient } from '@runspec/thymia-client/http';
import * as schemas from '@runspec/thymia-client/zod';
import { defineClient } from '../define-client.ts';

/** How a client of Thymia is made. The keys open nothing. */
export const thymiaClient = defineClient({
  factory: 'createThymiaClient',
  keys: { apiKey: 'activation-key-4711' },
  secrets: ['activation-key-4711'],
  create: createThymiaClient,
  createHttp: createThymiaHttpClient,
  schemas,
});
