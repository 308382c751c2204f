import type { MakeSoakProvider } from '../soak-provider.ts';
import { soakDuck } from './soak-duck.ts';
import { soakHappyRobot } from './soak-happy-robot.ts';
import { soakModzy } from './soak-modzy.ts';
import { soakNclue } from './soak-nclue.ts';
import { soakThymia } from './soak-thymia.ts';

/** By the provider's name. */
export const allProviders: Readonly<Record<string, MakeSoakProvider>> = {
  duck: soakDuck,
  happyrobot: soakHappyRobot,
  modzy: soakModzy,
  nclue: soakNclue,
  thymia: soakThymia,
};
