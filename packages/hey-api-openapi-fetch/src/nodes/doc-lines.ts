interface Documented {
  summary?: string | undefined;
  description?: string | undefined;
  deprecated?: boolean | undefined;
}

/** The lines of a doc comment; none if there is nothing to say. */
export function docLines({ summary, description, deprecated }: Documented): string[] {
  const parts = [
    summary,
    description === summary ? undefined : description,
    deprecated ? '@deprecated' : undefined,
  ];
  return parts
    .flatMap((part) => (part?.trim() ? [toLines(part)] : []))
    .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}

function toLines(text: string): string[] {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.map((line) => line.trimEnd().replaceAll('*/', '*\\/'));
}
