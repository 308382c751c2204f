/** One way to make the same call. */
export interface Contender {
  name: string;
  /** What it is compared with; the one that is compared with itself is the baseline. */
  baseline: string;
  /** Whether it must stay within the target. */
  targeted: boolean;
  /** Sends a GET with a key and resolves to the parsed reply. */
  call(): Promise<unknown>;
}
