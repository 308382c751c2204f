/** What is there does not allow the command to go on (exit code 1). The message says what and where; no stack is shown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
