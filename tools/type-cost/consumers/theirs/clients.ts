import createClient from 'openapi-fetch';
import type { paths as DuckPaths } from '../../generated/duck.d.ts';
import type { paths as HappyRobotPaths } from '../../generated/happyrobot.d.ts';
import type { paths as ModzyPaths } from '../../generated/modzy.d.ts';
import type { paths as NcluePaths } from '../../generated/nclue.d.ts';
import type { paths as ThymiaPaths } from '../../generated/thymia.d.ts';
import type { Sender } from '../sender.ts';

// Five openapi-fetch clients, made and not called: what `calls/` costs beyond this is the cost of the calls.

export const connectDuck = (sender: Sender) =>
  createClient<DuckPaths>({ headers: { 'x-api-key': 'any' }, ...sender });

export const connectHappyRobot = (sender: Sender) =>
  createClient<HappyRobotPaths>({ headers: { authorization: 'Bearer any' }, ...sender });

export const connectModzy = (sender: Sender) =>
  createClient<ModzyPaths>({ headers: { authorization: 'ApiKey any' }, ...sender });

export const connectNclue = (sender: Sender) =>
  createClient<NcluePaths>({
    headers: {
      'x-ncp-apigw-timestamp': '1770098461000',
      'x-ncp-iam-access-key': 'any',
      'x-ncp-apigw-signature-v2': 'any',
    },
    ...sender,
  });

export const connectThymia = (sender: Sender) =>
  createClient<ThymiaPaths>({ headers: { 'x-api-key': 'any' }, ...sender });
