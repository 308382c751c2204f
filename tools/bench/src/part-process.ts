import { measureBytes } from './bytes/measure-bytes.ts';
import { measureImport } from './import/measure-import.ts';
import { measureMock } from './mock/measure-mock.ts';
import type { PartContext, PartName, PartResult } from './part.ts';
import type { PartMessage } from './run-part.ts';
import { measureSoak } from './soak/measure-soak.ts';
import { measureTime } from './time/measure-time.ts';

// Measures the part that is named and sends its result to the process that started this one.

const measures: Record<PartName, (context: PartContext) => Promise<PartResult>> = {
  time: measureTime,
  bytes: measureBytes,
  import: measureImport,
  soak: measureSoak,
  mock: measureMock,
};

const [part, quick] = process.argv.slice(2) as [PartName, string]; // As run-part.ts gives them.
const send = (message: PartMessage) => process.send?.(message);
send({
  result: await measures[part]({ quick: quick === 'true', progress: (text) => send({ progress: text }) }),
});
process.disconnect();
