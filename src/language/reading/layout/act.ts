import type { Section } from "./section.ts";
import type { Line } from "./line.ts";

/** A line that decides or proposes something. */
export interface ActLine {
  readonly line: Line;
  /** Without the mark of its list. */
  readonly text: string;
  /** The mark of its list, such as `2.` or `a)`; "" for none. */
  readonly mark: string;
  readonly proposed: boolean;
  /** Whether it stands under words that refuse what follows. */
  readonly refused: boolean;
  /** The words with a colon under which it stands, "" for none. */
  readonly lead: string;
}

/** A section whose lines count, decided or proposed. */
export interface Act {
  readonly section: Section;
  /** Whether the whole matter is sent back, put off or withdrawn, so that no money is given. */
  readonly putOff: boolean;
  readonly lines: readonly ActLine[];
  /** Where notes tell of it: the first names of those who were there, the group that met, and the body that did. */
  readonly told?: {
    readonly names: ReadonlySet<string>;
    readonly group: string | null;
    readonly body: string | null;
  };
}

export interface Acts {
  readonly acts: readonly Act[];
  /** True when something is proposed and nothing decided. */
  readonly proposalsOnly: boolean;
  /** Whether a matter was sent back or put off, so that its proposal waits. */
  readonly adjourned: boolean;
  /** Lines that lay money before a body, or a task above what is decided: they are asked about. */
  readonly laidBefore: readonly Line[];
  /** Whether a decision points at one of several proposals and does not say what it holds. */
  readonly unclearProposal: boolean;
}
