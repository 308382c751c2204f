import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createHappyRobotClient as createHappyRobotHttpClient } from '@runspec/happyrobot-client/http';
import * as schemas from '@runspec/happyrobot-client/zod';
import { defineClient } from '../define-client.ts';

/** How a client of HappyRobot is made. The keys open nothing. */
export const happyrobotClient = defineClient({
  factory: 'createHappyRobotClient',
  keys: { apiKey: 'sk-live-4711', organizationId: 'org-1' },
  secrets: ['sk-live-4711'],
  create: createHappyRobotClient,
  createHttp: createHappyRobotHttpClient,
  schemas,
});
