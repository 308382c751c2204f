import {
  ApiError,
  ClientError,
  ConfigurationError,
  NetworkError,
  ResponseShapeError,
  TimeoutError,
} from '@runspec/client-core';
import type { Expected } from './expected.ts';
import type { Ending, Played } from './play-call.ts';
import type { Provider } from './providers/provider.ts';
import { samples } from './providers/samples.ts';
import type { FaultCall } from './row.ts';

const classes = { ApiError, NetworkError, TimeoutError, ResponseShapeError, ConfigurationError };
const REPEATABLE_STATUS = /^(408|429|[5-9]..)$/;

/** What is wrong with how one call ended, as far as the caller can tell; empty if nothing is. */
export function checkEnding(
  ending: Ending,
  expected: Expected,
  call: FaultCall,
  provider: Provider,
  played: Played,
): string[] {
  const { outcome } = expected;
  const { thrown } = ending;
  if (outcome === 'data')
    return 'thrown' in ending ? [`threw ${thrown}`] : checkData(ending, expected, call, provider);
  if (!('thrown' in ending)) return [`returned ${JSON.stringify(ending.data)}`];
  if (outcome === 'abort reason')
    return thrown === played.reason ? [] : [`threw ${thrown}, not signal.reason`];
  if (!(thrown instanceof Error)) return ['threw what is no Error'];
  const isDue = ClientError.isInstance(thrown) && classes[outcome].prototype.name === thrown.name;
  if (!isDue) return [`threw ${thrown}, no ${outcome}`];
  return checkError(thrown, expected, call, provider, played);
}

function checkData({ data }: Ending, { patch }: Expected, call: FaultCall, provider: Provider): string[] {
  const { run, created } = samples[provider.name];
  const due = JSON.stringify({ ...(call.operation === 'get' ? run : created), ...patch });
  const got = JSON.stringify(data);
  return got === due ? [] : [`returned ${got}, not ${due}`];
}

function checkError(
  error: ClientError,
  expected: Expected,
  call: FaultCall,
  provider: Provider,
  { baseUrl, caseId }: Played,
): string[] {
  const { outcome, requestId = 'last', shows = '', requests, attempts = requests, retryAfterMs } = expected;
  const problems: string[] = [];
  const fields: Record<string, unknown> = { ...error };
  const same = (name: string, due: unknown) => {
    const got = JSON.stringify(fields[name]);
    if (got !== JSON.stringify(due)) problems.push(`${name} is ${got}, not ${JSON.stringify(due)}`);
  };
  same('provider', provider.name);
  if (outcome === 'ConfigurationError') {
    if (!`${fields['option']}`.startsWith('path.')) problems.push(`option is ${fields['option']}`);
  } else {
    same('method', call.operation.toUpperCase());
    same('attempts', attempts);
    if (!error.url?.startsWith(`${baseUrl}/`) || error.url.includes('?'))
      problems.push(`url is ${error.url}`);
  }
  if (outcome === 'ApiError' || outcome === 'ResponseShapeError') {
    if (requestId === 'masked')
      problems.push(...(error.requestId?.includes('***') ? [] : ['requestId is not masked']));
    else same('requestId', requestId === 'last' ? `${caseId}-${requests}` : undefined);
  }
  if (!JSON.stringify(error).includes(shows)) problems.push(`it does not show ${shows}`);
  const { status } = expected;
  const isRepeatable =
    outcome === 'NetworkError' || outcome === 'TimeoutError' || REPEATABLE_STATUS.test(`${status}`);
  same('isRetryable', isRepeatable);
  for (const name of ['status', 'body', 'code', 'timeoutMs'] as const) {
    if (expected[name] !== undefined) same(name, expected[name]);
  }
  if (typeof retryAfterMs === 'number') same('retryAfterMs', retryAfterMs);
  else if (retryAfterMs && !(Number(error.retryAfterMs) >= retryAfterMs.atLeast)) {
    problems.push(`retryAfterMs is ${error.retryAfterMs}`);
  }
  return [...problems, ...checkSecrets(error, provider)];
}

/** Nothing that can be printed holds a key. */
function checkSecrets(error: ClientError, provider: Provider): string[] {
  const cause = error.cause as Error | undefined;
  const texts = {
    message: error.message,
    JSON: JSON.stringify(error),
    stack: error.stack,
    cause: `${cause} ${cause?.stack}`,
  };
  return Object.entries(texts).flatMap(([name, text]) =>
    provider.secrets.filter((secret) => text?.includes(secret)).map(() => `its ${name} holds a key`),
  );
}
