/** What the model expects and the mock does not do. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
}

/** @throws {Disagreement} with the message, if the condition does not hold. */
export function must(condition: boolean, message: string | (() => string)): asserts condition {
  if (!condition) throw new Disagreement(typeof message === 'string' ? message : message());
}
