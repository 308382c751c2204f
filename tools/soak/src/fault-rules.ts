import type { FaultRule } from '@runspec/mock-server';

/** What goes wrong, with shares of all requests: about one in six meets something. */
export const faultRules: readonly FaultRule[] = [
  { fault: '503', rate: 0.03 },
  { fault: '500', rate: 0.02 },
  { fault: '429;retry-after=1', rate: 0.02 },
  { fault: 'reset', rate: 0.03 },
  { fault: 'truncate', rate: 0.02 },
  { fault: 'stall', rate: 0.01 },
  { fault: 'delay=50-400', rate: 0.05 },
];
