/** The longest delay a timer takes, in milliseconds: a larger one fires at once in Node, Bun and browsers. */
export const MAX_DELAY_MS = 2_147_483_647;
