/** A call that must not compile. */
export interface WrongCall {
  readonly mistake: string;
  /** The parameter that the compiler has to name. */
  readonly names: string;
  /** What stands after `client.`, on one line. */
  readonly call: string;
}

export const wrong = (mistake: string, names: string, call: string): WrongCall => ({ mistake, names, call });
