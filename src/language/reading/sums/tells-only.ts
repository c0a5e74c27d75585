import { tellsSource } from "./paid-from.ts";
import { tellsSize } from "./tabled-whole.ts";
import { isEmptied } from "./used-up.ts";

/** Whether a sentence only tells of the money, whence it comes, how much it is or that it is used up: nobody gets it. */
export const tellsOnly = (sentence: string): boolean =>
  tellsSource(sentence) || isEmptied(sentence) || tellsSize(sentence);
