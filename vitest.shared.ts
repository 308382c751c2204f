import type { ViteUserConfig } from 'vitest/config';

const conditions = ['@runspec/source'];

/** Makes tests, and what runs before them, read the packages' sources: no build is needed first. */
export const fromSource: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // The environment of globalSetup; it takes no conditions from `resolve`.
  environments: { __vitest__: { resolve: { conditions } } },
};
