#!/usr/bin/env node
import { refuseOldNode } from './cli/refuse-old-node.ts';

const refusal = refuseOldNode(process.versions.node);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(2);
}
// Not above: what is imported there is loaded before anything is checked, and an older Node cannot load this.
const { runCommand } = await import('./cli/run-command.ts');
await runCommand();
