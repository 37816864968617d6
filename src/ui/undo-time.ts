/** How long a change can be taken back by one click, in milliseconds. */
export const UNDO_TIME = 10_000
