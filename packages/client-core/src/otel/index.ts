export { type OpenTelemetryOptions, openTelemetryHooks } from './open-telemetry-hooks.ts';
