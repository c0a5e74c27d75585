import type { Own } from "../doubt.ts";
import type { NeedNextYear, Question } from "../reading.ts";
import { quoted } from "../words/quoted.ts";

/** Money that the document gives to somebody, as a row or a pot, with the line that it was read from. */
export type Allotment =
  | {
      readonly kind: "row";
      readonly activity: string;
      /** What the table says of the activity beside its name; "" for nothing. */
      readonly description: string;
      readonly responsible: string | null;
      readonly amountKr: number;
      readonly needNextYear: NeedNextYear;
      readonly quote: string;
    }
  | {
      readonly kind: "pot";
      readonly purpose: string;
      readonly holder: string | null;
      readonly amountKr: number;
      readonly quote: string;
    }
  | {
      readonly kind: "total";
      readonly amountKr: number;
      readonly of: "rows" | "pots" | null;
      /** What the list that it stands with comes to, which may be a part of all that is given; absent where no list is. */
      readonly listKr?: number;
      /** Whether it sums up a group of the rows of a table, which others may sum up again. */
      readonly ofGroup?: boolean;
      readonly quote: string;
    };

export interface ReadAllotments {
  readonly allotments: Allotment[];
  readonly questions: Question[];
}

/** What a list comes to. */
export const sumKr = (items: readonly { readonly amountKr: number }[]): number =>
  items.reduce((sum, { amountKr }) => sum + amountKr, 0);

/** An allotment with whether it is only proposed, and who gives it. */
export type FoundAllotment = Allotment & {
  readonly proposed: boolean;
  /** Given by another decision, which this one tells of; what this one gives is not. */
  readonly elsewhere: boolean;
};

/** What the words before a line say about it. */
export interface Context {
  /** Whether holders distribute the money further. */
  readonly asPots: boolean;
  /** Whether the line stands in a list of what is given, so that a name and an amount are enough. */
  readonly listed: boolean;
  /** Whether the line stands in what is proposed, so that "bör få" gives as surely as anything there does. */
  readonly proposed: boolean;
  /** What the document says of itself; null where what is read is an older decision's own list. */
  readonly own: Own | null;
}

/** What is asked of a line with money in it that cannot be read. */
export function unread(quote: string): Question {
  return {
    topic: "läsning",
    text: `Beloppet på raden ”${quoted(quote)}” går inte att läsa säkert. Vad ska det vara?`,
  };
}
