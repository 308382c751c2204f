import { type CheckedOptions, checkOptions } from './check-options.ts';
import type { HttpConfig } from './client-options.ts';
import type { Formats } from './formats.ts';
import { prepare } from './prepare.ts';
import { queryOf } from './query-of.ts';
import { readData } from './read-data.ts';
import { requireThat } from './require-that.ts';
import { send } from './send.ts';
import type { Call, CallInput, Wire } from './wire.ts';

/**
 * Makes the function by which a client's generated methods send their requests: checked before they leave, paced, repeated
 * where that is safe, never redirected, ended on time.
 *
 * @throws {ConfigurationError} for a wrong option.
 */
export const createCall = (config: HttpConfig): Call => callWith(checkOptions(config));

/** The same, from options that are checked. */
export function callWith(options: CheckedOptions): Call {
  const { provider, formats } = options;
  const encode = (body: unknown, contentType?: string): [BodyInit?, (string | undefined)?] => {
    if (body === undefined) return [];
    // A client without the formats that its operations need fails at once.
    if (contentType) return (formats as Formats).encode(body, contentType);
    return [
      requireThat(() => JSON.stringify(body) ?? false, provider, 'body', 'JSON') as string,
      'application/json',
    ];
  };
  const call = async (
    method: string,
    path: string,
    input: CallInput = {},
    wire: Wire = {},
  ): Promise<unknown> => {
    const prepared = prepare(options, method, path, input, !wire.contentType);
    const { headers, facts } = prepared;
    const [body, contentType] = encode(input.body, wire.contentType);
    if (contentType && !headers.has('content-type')) headers.set('content-type', contentType);
    const write = () => queryOf(input.query);
    const url = facts.url + requireThat(write, provider, 'query', 'valid in a URL');
    const request = {
      url,
      method,
      body: body ?? null,
      // A key goes nowhere but to the client's own address, so not by a redirect either (which is not `error`, because
      // workerd does not have that).
      redirect: 'manual',
      // What a stream as a body needs, and nothing else minds.
      duplex: 'half',
    } as const;
    return send(
      options,
      { ...prepared, make: (signal) => ({ ...request, headers: new Headers(headers), signal }) },
      (reply) => {
        const data = readData(options, reply, wire);
        input.onReply?.(reply.response.headers);
        return data;
      },
    );
  };
  return call as Call;
}
