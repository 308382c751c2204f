import type { Histogram, Meter } from '@opentelemetry/api';
import type { HttpAttributes } from './attributes.ts';

/** Seconds; from the conventions for `http.client.request.duration`. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What would make a series for each request, or says nothing of its duration. */
const LEFT_OUT = ['url.full', 'http.request.method_original', 'http.request.resend_count'];

/**
 * Makes what records how long attempts take. The meter is asked for when the first one ends: a global provider that is set after
 * the client was made counts too.
 */
export function createDurationRecorder(
  getMeter: () => Meter,
): (durationSeconds: number, attributes: HttpAttributes) => void {
  let histogram: Histogram | undefined;
  return (durationSeconds, attributes) => {
    histogram ??= getMeter().createHistogram('http.client.request.duration', {
      description: 'Duration of HTTP client requests.',
      unit: 's',
      advice: { explicitBucketBoundaries: BOUNDARIES },
    });
    const kept = Object.entries(attributes).filter(([name]) => !LEFT_OUT.includes(name));
    histogram.record(durationSeconds, Object.fromEntries(kept));
  };
}
