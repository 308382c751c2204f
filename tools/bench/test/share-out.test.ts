import { describe, expect, it } from 'vitest';
import { shareOut } from '../src/mock/share-out.ts';

const frame = (functionName: string, url: string) => ({
  ...{ functionName, url },
  ...{ scriptId: '1', lineNumber: 0, columnNumber: 0 },
});

describe('shareOut', () => {
  it('gives each sample to one part, and leaves out the time in which nothing was to do', () => {
    const shares = shareOut({
      nodes: [
        { id: 1, callFrame: frame('(idle)', '') },
        { id: 2, callFrame: frame('writeUtf8String', '') },
        { id: 3, callFrame: frame('respond', 'file:///x/mock-server/dist/runs/create-runs.js') },
        { id: 4, callFrame: frame('parserOnIncoming', 'node:_http_server') },
      ],
      startTime: 0,
      endTime: 100,
      samples: [1, 2, 3, 4, 2],
      timeDeltas: [60, 10, 10, 10, 10],
    });
    expect(shares).toMatchObject({
      'the system: writing to sockets': 50,
      'runs and what is kept of them': 25,
      'Node: HTTP, streams, event loop': 25,
      'garbage collection': 0,
    });
    expect(Object.values(shares).reduce((sum, share) => sum + share)).toBeCloseTo(100);
  });
});
