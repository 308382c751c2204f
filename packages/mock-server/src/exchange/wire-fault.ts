/** What goes wrong on the way of a reply. */
export interface WireFault {
  /** Real milliseconds that the reply is held back, beside the latency of all replies. */
  readonly delayMs?: number;
  /**
   * How its connection ends. `reset`: before any header, and the status is 0. `stall`: after half of the body nothing more comes.
   * `truncate`: after half of the body the connection ends. A reply without a body stalls or ends before its headers.
   */
  readonly cut?: 'reset' | 'stall' | 'truncate';
}
