import { encodeForm } from './encode-form.ts';
import { textOf } from './text-of.ts';
import type { Wire } from './wire.ts';

/** How bodies of other media types than JSON are written and read. */
export interface Formats {
  /** Writes a request body. @returns it, and its content type where the platform does not know that better. */
  encode(body: unknown, contentType: string): [BodyInit, (string | undefined)?];
  /** Reads a reply. @returns a string or a Blob; undefined where it is JSON, or a page of HTML in its place. */
  decode(
    response: Response,
    chunks: Uint8Array<ArrayBuffer>[],
    parseAs: Wire['parseAs'],
  ): string | Blob | undefined;
}

/** A JSON media type, with or without parameters. */
const JSON_TYPE = /\bjson *(;|$)/i;

/** Forms, texts and files. Only clients that need them carry them. */
export const otherFormats: Formats = {
  encode: (body, contentType) => {
    if (JSON_TYPE.test(contentType)) return [JSON.stringify(body), contentType];
    // The platform alone knows the boundary of a form, and the type behind a range such as `image/*`.
    return [encodeForm(body, contentType), /\*|data/i.test(contentType) ? undefined : contentType];
  },
  decode: (response, chunks, parseAs) => {
    const type = response.headers.get('content-type') ?? '';
    const isAuto = parseAs === 'auto';
    if (isAuto && (/html/i.test(type) || JSON_TYPE.test(type))) return undefined;
    const isText = isAuto ? /^text/i.test(type) : parseAs === 'text';
    return isText ? textOf(chunks) : new Blob(chunks, { type });
  },
};
