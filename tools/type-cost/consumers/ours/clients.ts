import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { createThymiaClient } from '@runspec/thymia-client';
import type { Sender } from '../sender.ts';

// The five clients, made and not called: what `calls/` costs beyond this is the cost of the calls.

export const connectDuck = (sender: Sender) => createDuckClient({ apiKey: 'any', ...sender });

export const connectHappyRobot = (sender: Sender) => createHappyRobotClient({ apiKey: 'any', ...sender });

export const connectModzy = (sender: Sender) => createModzyClient({ apiKey: 'any', ...sender });

export const connectNclue = (sender: Sender) =>
  createNclueClient({ accessKey: 'any', secretKey: 'any', ...sender });

export const connectThymia = (sender: Sender) => createThymiaClient({ apiKey: 'any', ...sender });
