/**
 * Makes a form of a plain object: Blob and File are kept, lists repeated, other objects written as JSON, null and undefined
 * left out. What is a form already, or goes by another type than that of a form, stays as it is.
 */
export function encodeForm(body: unknown, contentType: string): BodyInit {
  // What can be walked is a form already, or a text; the rest is nothing that a form could be made of.
  if (!/form/i.test(contentType) || Symbol.iterator in Object(body)) return body as BodyInit;
  const form = /data/i.test(contentType) ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(body ?? {})) {
    for (const item of [value].flat()) {
      // Numbers and such become text by themselves.
      const isPlain = Object(item) !== item || item instanceof Blob;
      if (item !== undefined && item !== null)
        form.append(name, isPlain ? (item as string) : JSON.stringify(item));
    }
  }
  return form;
}
