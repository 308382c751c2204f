// Generated from the folders beside this one by `pnpm generate`. Do not edit: add a provider by `pnpm new-provider` instead.

import { duck } from '../duck/duck.ts';
import { happyrobot } from '../happyrobot/happyrobot.ts';
import { modzy } from '../modzy/modzy.ts';
import { nclue } from '../nclue/nclue.ts';
import { thymia } from '../thymia/thymia.ts';
import type { Provider } from '../provider.ts';

/** Every provider that has a spec and an entry, sorted by name. */
export const allProviders: readonly Provider[] = [
  duck,
  happyrobot,
  modzy,
  nclue,
  thymia,
];
