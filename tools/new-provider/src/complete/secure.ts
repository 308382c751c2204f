import { childOf, entriesOf, itemsOf, type JsonObject, objectOf } from '../document/json-object.ts';
import { operations } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { guess } from '../marks.ts';
import { Refusal } from '../refusal.ts';

/** A way to prove who calls, as clients here can send it. */
export type Credential =
  | { readonly form: 'bearer' }
  | { readonly form: 'basic' }
  | { readonly form: 'header'; readonly header: string };

/** How a security scheme is sent; `undefined` if clients here cannot. */
export function credentialOf(scheme: JsonObject): Credential | undefined {
  const { type, in: place, name } = scheme;
  const kind = String(scheme['scheme'] ?? '').toLowerCase();
  if (type === 'http' && kind === 'basic') return { form: 'basic' };
  if (type === 'http' && kind === 'bearer') return { form: 'bearer' };
  if (type === 'oauth2' || type === 'openIdConnect') return { form: 'bearer' };
  if (type !== 'apiKey' || place !== 'header' || typeof name !== 'string') return undefined;
  return /^authorization$/i.test(name) ? { form: 'bearer' } : { form: 'header', header: name.toLowerCase() };
}

/**
 * Leaves one security scheme, which every operation needs: the first alternative that is a single header.
 *
 * @throws {Refusal} if the document has schemes, and none that can be sent.
 */
export function secure(document: JsonObject): void {
  const schemes = childOf(childOf(document, 'components'), 'securitySchemes');
  const named = [document, ...operations(document).map(({ node }) => node)].flatMap(({ security }) =>
    itemsOf(security).flatMap((alternative) => Object.keys(objectOf(alternative))),
  );
  const order = [...new Set([...named, ...Object.keys(schemes)])];
  const chosen = order.find((name) => credentialOf(follow(document, schemes[name])));
  if (chosen === undefined && Object.keys(schemes).length > 0) {
    throw new Refusal(
      `A client here sends http basic, http bearer, oauth2 or an apiKey in a header. The document has only: ${Object.keys(schemes).join(', ')}. Nothing was written.`,
    );
  }
  for (const { node } of operations(document)) delete node['security'];
  const name = chosen ?? 'bearer';
  const scheme = follow(document, schemes[name]);
  const isNamed = itemsOf(document['security']).some((alternative) => name in objectOf(alternative));
  for (const other of Object.keys(schemes)) delete schemes[other];
  schemes[name] = chosen === undefined ? unknownScheme() : scheme;
  if (credentialOf(scheme)?.form === 'bearer' && scheme['type'] !== 'http') toBearer(scheme);
  if (chosen !== undefined && (!isNamed || named.length > 1)) {
    guess(objectOf(schemes[name]), `that every operation takes "${name}", and nothing else is needed.`);
  }
  document['security'] = [{ [name]: [] }];
}

function unknownScheme(): JsonObject {
  const scheme: JsonObject = { type: 'http', scheme: 'bearer', description: 'The key of your account.' };
  guess(scheme, 'the document does not say how a caller proves who they are.');
  return scheme;
}

/** OAuth and keys in `Authorization` come down to a bearer token for whoever has one. */
function toBearer(scheme: JsonObject): void {
  const was = String(scheme['type']);
  for (const [key] of entriesOf(scheme)) if (key !== 'description') delete scheme[key];
  Object.assign(scheme, { type: 'http', scheme: 'bearer' });
  guess(scheme, `the document has ${was} here; the client sends a bearer token that the caller has.`);
}
