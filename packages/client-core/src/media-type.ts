/** A media type without its parameters, in lower case; none is `null`, which is no media type's name. */
export const mediaTypeOf = (contentType: string | null): string =>
  `${contentType}`.replace(/\s*;.*/, '').toLowerCase();
