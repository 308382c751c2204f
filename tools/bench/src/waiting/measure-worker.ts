import { parentPort, workerData } from 'node:worker_threads';
import { distributions } from './distributions.ts';
import { measureDistribution } from './measure-distribution.ts';
import { startVirtualClock } from './virtual-clock.ts';

// Measures the distribution that is named, under a clock of its own, and sends what it found.

const { name, runs } = workerData as { name: string; runs: number }; // As measure-all.ts gives them.
const distribution = distributions.find((one) => one.name === name);
if (!distribution) throw new Error(`There is no distribution named ${name}.`);
const clock = startVirtualClock();
const measured = await measureDistribution(clock, distribution, runs);
clock.stop();
parentPort?.postMessage(measured);
