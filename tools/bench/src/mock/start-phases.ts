// What a start consists of, one part after the other; told as milliseconds.

const phases: Record<string, number> = { 'Node itself': performance.now() };
let last = performance.now();
const mark = (phase: string): void => {
  phases[phase] = performance.now() - last;
  last = performance.now();
};
const { createServer } = await import('node:http');
await new Promise<void>((resolve) => createServer().listen(0, '127.0.0.1', () => resolve()));
mark('listening on a port');
const { startMockServer } = await import('@runspec/mock-server');
mark('loading Prism and our code');
await using _five = await startMockServer();
mark('five specs: reading and preparing them');
process.send?.(phases, () => process.exit());

export {};
