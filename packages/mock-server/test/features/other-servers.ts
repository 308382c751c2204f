import type { OtherServer } from './feature.ts';

/** What a server is called in the table, and which one of it was looked at. */
export interface OtherServerFacts {
  readonly name: string;
  /** Package and version. */
  readonly version: string;
  /** How it was started, and with which documents. */
  readonly setting: string;
}

/** In the order of the columns. */
export const otherServers: Readonly<Record<OtherServer, OtherServerFacts>> = {
  prism: {
    name: 'Prism',
    version: '@stoplight/prism-cli 5.16.0',
    setting: '`prism mock` and `prism proxy` on the Duck, NCLUE and Thymia documents and on a small one',
  },
  steady: {
    name: 'Steady',
    version: '@stdy/cli 0.22.2',
    setting: '`steady` on the Duck, NCLUE and Thymia documents and on a small one',
  },
  mockoon: {
    name: 'Mockoon',
    version: '@mockoon/cli 9.9.0',
    setting:
      '`mockoon-cli start` on the Duck and Thymia documents, and on a data file of its own with routes of every kind',
  },
  scalar: {
    name: 'Scalar',
    version: '@scalar/mock-server 0.14.4',
    setting:
      '`createMockServer` on the Duck, NCLUE and Thymia documents, and on a small one with `x-handler` and `x-seed`',
  },
  msw: {
    name: 'MSW',
    version: 'msw 2.15.0 with @msw/source 0.6.1, which does not accept msw 3',
    setting: '`setupServer` with `fromOpenApi` on the Duck and Thymia documents, and with handlers',
  },
  wiremock: {
    name: 'WireMock',
    version: 'wiremock 3.13.2, the open-source server',
    setting: 'the standalone jar on Java 17, with stubs; it does not read OpenAPI documents, so none of ours',
  },
  microcks: {
    name: 'Microcks',
    version: 'documentation of June 2026, source of August 2026',
    setting: 'not run: it is a container; every cell is from its documentation or source',
  },
};
