// Generated from the folders beside this one by `pnpm generate`. Do not edit: add a provider by `pnpm new-provider` instead.

import type { Methods as DuckMethods, paths as DuckPaths } from '@runspec/duck-client';
import type * as duckSchemas from '@runspec/duck-client/zod';
import type { Methods as HappyrobotMethods, paths as HappyrobotPaths } from '@runspec/happyrobot-client';
import type * as happyrobotSchemas from '@runspec/happyrobot-client/zod';
import type { Methods as ModzyMethods, paths as ModzyPaths } from '@runspec/modzy-client';
import type * as modzySchemas from '@runspec/modzy-client/zod';
import type { Methods as NclueMethods, paths as NcluePaths } from '@runspec/nclue-client';
import type * as nclueSchemas from '@runspec/nclue-client/zod';
import type { Methods as ThymiaMethods, paths as ThymiaPaths } from '@runspec/thymia-client';
import type * as thymiaSchemas from '@runspec/thymia-client/zod';

/** What each client has of generated types, by provider: methods, `paths`, and the module of zod schemas. */
export interface ClientTypes {
  duck: {
    methods: DuckMethods;
    paths: DuckPaths;
    schemas: typeof duckSchemas;
  };
  happyrobot: {
    methods: HappyrobotMethods;
    paths: HappyrobotPaths;
    schemas: typeof happyrobotSchemas;
  };
  modzy: {
    methods: ModzyMethods;
    paths: ModzyPaths;
    schemas: typeof modzySchemas;
  };
  nclue: {
    methods: NclueMethods;
    paths: NcluePaths;
    schemas: typeof nclueSchemas;
  };
  thymia: {
    methods: ThymiaMethods;
    paths: ThymiaPaths;
    schemas: typeof thymiaSchemas;
  };
}
