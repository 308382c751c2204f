/** Stands for a body that calls itself JSON and cannot be parsed. */
export class UnreadableBody {
  /** What is wrong, and where. */
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}
