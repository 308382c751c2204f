import type { MockRequest } from '../exchange/mock-request.ts';

/**
 * Draws a latency once for each request, so that who tells of it and who waits for it have the same one.
 * @param draw - the next one, in real milliseconds.
 */
export function latencyOfRequest(draw: () => number): (request: MockRequest) => number {
  const drawn = new WeakMap<MockRequest, number>();
  return (request) => {
    const known = drawn.get(request);
    if (known !== undefined) return known;
    const latencyMs = draw();
    drawn.set(request, latencyMs);
    return latencyMs;
  };
}
