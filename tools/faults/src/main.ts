import { printTable } from './print-table.ts';
import { allRows } from './rows/all-rows.ts';
import { type FaultResult, runFaultTable } from './run-fault-table.ts';
import { startFaultServer } from './server/start-fault-server.ts';

// Prints the fault table of this Node as Markdown; what does not hold goes to stderr.
const server = await startFaultServer();
const results: FaultResult[] = [];
for await (const result of runFaultTable({ ...server, runtime: 'node' })) results.push(result);
await server.close();
console.log(printTable(allRows, results));
for (const { provider, row, problem } of results.filter(({ ok }) => !ok)) {
  console.error(`${provider} ${row}\n${problem}`);
  process.exitCode = 1;
}
