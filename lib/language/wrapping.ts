/** The length of lines that some tool wrapped to a width, in letters: by it, they differ from lines that their writer ended. */
export const wrapping = {
  /** No tool wraps text to fewer. */
  narrowest: 60,
  widest: 125,
  /** Letters differ in width: how much of the longest line another may lack, though the next word did not fit. */
  uneven: 0.15,
} as const;
