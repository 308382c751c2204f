import type { TestAPI } from 'vitest';
import { createMockTest, type MockFixtures } from './create-mock-test.ts';

export type { MockServer, MockServerOptions } from '../start-mock-server.ts';
export { createMockTest, type MockFixtures };

/** vitest's `test` with mocks of every provider; {@link createMockTest} makes one with those that you name. */
export const test: TestAPI<MockFixtures> = createMockTest();
