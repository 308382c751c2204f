import { UnreadableBody } from './unreadable-body.ts';

/**
 * Reads a body by its content type: JSON as its value, everything else as text, as Prism wants it.
 * @returns undefined where there is none, an {@link UnreadableBody} where it says that it is JSON and is not.
 */
export function readBody(contentType: string | undefined, bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const text = decode(bytes, /;\s*charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1]);
  if (!isJson(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // V8 says where, or quotes the place, unless it is the end.
    const place = reason.endsWith('end of JSON input') ? ` at position ${text.length}` : '';
    return new UnreadableBody(`Request body is not JSON: ${reason}${place}`);
  }
}

/** Whether a content type means JSON: `application/json`, or one with `+json`. */
export function isJson(contentType: string | undefined): boolean {
  const type = (contentType ?? '').split(';', 1)[0]?.trim() ?? '';
  return /^application\/(json|[^/\s]+\+json)$/i.test(type);
}

function decode(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // A charset that nobody knows.
  }
}
