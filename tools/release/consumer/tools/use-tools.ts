// A program of a user of what runs on a developer's machine: the plugin and the mock servers, without the command.
import { openapiFetch } from '@runspec/hey-api-openapi-fetch';
import { listProviders, type MockServer, startMockServer } from '@runspec/mock-server';

export const plugin: ReturnType<typeof openapiFetch> = openapiFetch();

/** Starts the mock servers of two providers. */
export const start = (): Promise<MockServer> => startMockServer({ providers: listProviders().slice(0, 2) });
