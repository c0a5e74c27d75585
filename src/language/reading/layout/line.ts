/** One line as it is read: unwrapped, without odd spaces; tabs stay, since they hold columns apart. */
export interface Line {
  readonly text: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterGap: boolean;
  /** How far in it begins, in spaces: under which column its words stand. */
  readonly indent?: number;
}

/** Longer lines are cut into pieces at a space, so that no pattern has to run far. */
export const lineLengthMax = 6_000;

/**
 * No decision has more lines than these forty pages; each costs a look of every pattern, a thousand in all, and what is
 * beyond them is asked about.
 */
export const documentLinesMax = 2_000;
