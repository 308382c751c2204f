import { runSuites } from './run-suites.ts';
import './suites-input.ts';

// For Node, Bun and Deno: a JSON line per message.
await runSuites(SUITES_INPUT, (message) => console.log(JSON.stringify(message)));
