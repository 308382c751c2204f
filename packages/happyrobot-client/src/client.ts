import { createCall } from '@runspec/client-core';
import { configOf, type HappyRobotClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of the HappyRobot API as methods. The same with an openapi-fetch client below them is in `@runspec/happyrobot-client/http`. */
export type HappyRobotClient = Methods;

/**
 * Makes a client for the HappyRobot API, v1 and v2. The default `baseUrl` is `https://platform.happyrobot.ai/api`;
 * `https://platform.eu.happyrobot.ai/api` is the European cluster.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const createHappyRobotClient = (options: HappyRobotClientOptions): HappyRobotClient =>
  createMethods(createCall(configOf(options)));
