import type { PrismHttpComponents } from '@stoplight/prism-http';

type Logger = PrismHttpComponents['logger'];

const nothing = (): void => {};

/**
 * A logger that does nothing. pino's own silence still makes a child logger for each request, which costs more than the
 * routing does.
 */
export const silentLogger: Logger = {
  ...{ fatal: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing },
  success: nothing,
  child: () => silentLogger,
} as unknown as Logger; // The part of pino's interface that Prism calls.
