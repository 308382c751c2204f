import { exampleArguments, type MethodArguments } from './call-operation.ts';
import { ContractError, checkEqual } from './check-equal.ts';
import { type ContractCase, type ProviderUnderTest, singleAttempt } from './contract-case.ts';
import type { Coverage } from './coverage.ts';
import type { Operation, Parameter, RequestBody } from './operations.ts';
import { checkBody, checkParameter, Recorder } from './sent-request.ts';

/** A case for each request example and each parameter: the mock server takes it, and it was on the wire as it should be. */
export function requestCases(tested: ProviderUnderTest, coverage: Coverage): ContractCase[] {
  const recorder = new Recorder();
  const { baseUrl, provider } = tested;
  // The client of the entry `/http`; that of the main entry is what the replies are tried on.
  const { methods, http } = provider.createHttp({ baseUrl, fetch: recorder.fetch, ...singleAttempt });

  const send = async (operation: Operation, given: MethodArguments): Promise<unknown> => {
    const method = methods[operation.id];
    if (!method) throw new ContractError(`the client's ${operation.id}`, method, 'a method');
    return method(stateless(operation, given));
  };

  async function sendThroughHttp(operation: Operation, given: MethodArguments): Promise<void> {
    const { body, headers: header, ...place } = stateless(operation, given);
    const init = { params: { ...place, header }, ...(body === undefined ? {} : { body }) };
    const { error, response } = await http.request(operation.verb, operation.path, init);
    checkEqual('error', error, undefined);
    checkEqual('response.ok', response.ok, true);
  }

  async function sendBody(operation: Operation, body: RequestBody): Promise<void> {
    const given = exampleArguments(operation, { body });
    if (body.through === 'method') await send(operation, given);
    else await sendThroughHttp(operation, { ...given, body: formOf(given.body as object) });
    await checkBody(recorder.last, body);
    coverage.seeRequest(operation, body);
  }

  async function sendParameter(operation: Operation, parameter: Parameter): Promise<void> {
    await send(operation, exampleArguments(operation, { parameter }));
    checkParameter(recorder.last, operation.path, parameter);
    coverage.seeParameter(operation, parameter);
  }

  const { operations } = tested;
  return [
    ...operations.flatMap((operation) =>
      operation.bodies.map((body) => ({
        title: `accepts the request ${operation.id} ${body.mediaType} ${body.name}`,
        run: () => sendBody(operation, body),
      })),
    ),
    ...operations.flatMap((operation) =>
      operation.parameters.map((parameter) => ({
        title: `accepts the parameter ${operation.id} ${parameter.in} ${parameter.name}`,
        run: () => sendParameter(operation, parameter),
      })),
    ),
  ];
}

/** Asks for the spec's own reply: the runs of the examples are none that the mock server has created. */
const stateless = ({ replies }: Operation, given: MethodArguments): MethodArguments => {
  // A provider that takes this header itself gets what is tried.
  if (Object.keys(given.headers ?? {}).some((name) => name.toLowerCase() === 'prefer')) return given;
  const success = Math.min(...replies.map(({ status }) => status).filter((status) => status >= 200));
  return { ...given, headers: { ...given.headers, prefer: `code=${success}` } };
};

const formOf = (parts: object): FormData => {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.append(name, part as string | Blob);
  return form;
};
