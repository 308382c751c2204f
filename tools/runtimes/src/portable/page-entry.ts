import { runSuites } from './run-suites.ts';
import type { SuiteMessage } from './suite-result.ts';
import './suites-input.ts';

declare global {
  /** Put into the page by whoever opened it. */
  function reportMessage(message: SuiteMessage): Promise<void>;
}

/** Settles once every message has arrived. */
const reported: Promise<void>[] = [];
await runSuites(SUITES_INPUT, (message) => reported.push(reportMessage(message)));
await Promise.all(reported);
