import { isObject, type JsonObject, objectOf } from '../document/json-object.ts';
import { isJson, jsonOf, type Operation } from '../document/operations.ts';
import { follow } from '../document/references.ts';

/**
 * Leaves of an operation's bodies and replies what clients and mock servers know here: JSON, and replies by their own status.
 *
 * @returns why the operation cannot be kept, `undefined` if it can.
 */
export function narrowMedia(document: JsonObject, operation: Operation): string | undefined {
  const { node } = operation;
  delete node['callbacks'];
  delete node['servers'];
  const body = follow(document, node['requestBody']);
  if (isObject(body['content']) && !keepJson(body)) return 'its body is not JSON';
  const responses = objectOf(node['responses']);
  for (const [status, value] of Object.entries(responses)) {
    const response = follow(document, value);
    delete response['links'];
    dropHeaders(document, response);
    if (!/^[245]\d\d$/.test(status)) {
      delete responses[status];
      continue;
    }
    const content = objectOf(response['content']);
    const isEmpty = Object.keys(content).length === 0;
    if (isEmpty || !keepJson(response)) delete response['content'];
    if (status.startsWith('2') && !isEmpty && !jsonOf(response)) return 'its reply is not JSON';
  }
  return Object.keys(responses).some((status) => status.startsWith('2'))
    ? undefined
    : 'it has no reply of 200 to 299';
}

/** @returns whether there is any. */
function keepJson(owner: JsonObject): boolean {
  const content = objectOf(owner['content']);
  const [kept] = Object.keys(content).filter(isJson);
  if (kept === undefined) return false;
  for (const type of Object.keys(content)) if (type !== kept) delete content[type];
  return isObject(objectOf(content[kept])['schema']);
}

/** A header without a schema says nothing; an example is what the mock server sends. */
function dropHeaders(document: JsonObject, response: JsonObject): void {
  const headers = objectOf(response['headers']);
  for (const [name, value] of Object.entries(headers)) {
    const header = follow(document, value);
    if (!isObject(header['schema']) || /^content-type$/i.test(name)) delete headers[name];
  }
}
