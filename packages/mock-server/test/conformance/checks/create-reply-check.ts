import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { escapePart, inside, type Json, type SpecDocument } from '../spec/spec-document.ts';
import type { Told } from '../system/system.ts';
import { undocumentedFields } from './undocumented-fields.ts';

/** Headers that are of HTTP, of CORS or of Prism's own remarks, and in no spec. */
const ofTransport =
  /^(content-type|content-length|date|connection|keep-alive|transfer-encoding|vary|deprecation|sl-violations|access-control-.+)$/;

/** What is wrong with a reply, by its operation's spec; none: it is as documented. */
export type ReplyCheck = (operationId: string, told: Told) => string[];

/** Makes the check of replies: status, media type, headers and body, by a validator that Prism has no part in. */
export function createReplyCheck(spec: SpecDocument): ReplyCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('binary', true);
  ajv.addSchema(spec.document, 'spec');
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `spec#${encodePointer(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
  const explain = (what: string, validate: ValidateFunction, value: unknown): string[] =>
    validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors, { dataVar: 'it' })}`];

  return (operationId, { status, headers, body }) => {
    const reply = spec.operations.get(operationId)?.replies.get(status);
    if (!reply) return [`${status} is not documented`];
    const wrong: string[] = [];
    const documented = new Map(
      Object.entries(inside(reply.value, 'headers')).map(([name, header]) => [
        name.toLowerCase(),
        spec.follow(header, `${reply.pointer}/headers/${escapePart(name)}`),
      ]),
    );
    for (const [name, value] of Object.entries(headers)) {
      const header = documented.get(name);
      if (!header && !ofTransport.test(name)) wrong.push(`header ${name} is not documented`);
      if (!header || !('schema' in header.value)) continue;
      const { type } = spec.follow(header.value['schema'], '').value;
      const read = type === 'integer' || type === 'number' ? Number(value) : value;
      wrong.push(...explain(`header ${name}`, validatorOf(`${header.pointer}/schema`), read));
    }
    for (const [name, header] of documented)
      if (header.value['required'] === true && !(name in headers)) wrong.push(`header ${name} is missing`);

    const content = inside(reply.value, 'content');
    const media = headers['content-type']?.split(';')[0] ?? '';
    if (Object.keys(content).length === 0)
      return body === undefined ? wrong : [...wrong, 'a body is not documented'];
    if (!(media in content)) return [...wrong, `media type ${media || '(none)'} is not documented`];
    const { schema } = content[media] as Json;
    wrong.push(...explain('body', validatorOf(`${reply.pointer}/content/${escapePart(media)}/schema`), body));
    wrong.push(...undocumentedFields(spec, [schema], body).map((path) => `${path} is not documented`));
    return wrong;
  };
}

const encodePointer = (pointer: string): string => pointer.split('/').map(encodeURIComponent).join('/');
