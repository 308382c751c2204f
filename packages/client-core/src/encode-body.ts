import { mediaTypeOf } from './media-type.ts';

/**
 * Writes a request body of its own media type. A form type takes a plain object (Blob and File are kept, arrays
 * repeated, other objects written as JSON, null and undefined left out) or what the platform has for it; a JSON type
 * takes any value, any other type what `fetch` takes.
 */
export function encodeBody(body: unknown, contentType: string): BodyInit {
  const type = mediaTypeOf(contentType);
  if (/\bjson$/.test(type)) return JSON.stringify(body);
  // What can be walked is a form already, or a text; the rest is nothing that a form type could be made of.
  if (!/form/.test(type) || Symbol.iterator in Object(body)) return body as BodyInit;
  const form = /data$/.test(type) ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(Object(body))) {
    for (const item of [value].flat()) {
      const isText = typeof item !== 'object' || item instanceof Blob;
      // Numbers and such become text by themselves.
      if (item !== undefined && item !== null)
        form.append(name, isText ? (item as string) : JSON.stringify(item));
    }
  }
  return form;
}
