/** Stands for a body that is longer than a mock takes; it was not read. */
export class OversizedBody {
  /** Bytes that would have been taken. */
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }
}
