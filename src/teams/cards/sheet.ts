import type { Action } from "./verbs.ts";

/**
 * The colours of an adaptive card that carry a meaning beside the words. `Warning` is not among them: as the
 * colour of a text it is yellow on white.
 */
export type Tone = "Default" | "Good" | "Attention" | "Accent";

/** What stands at the top of a card. */
export interface Head {
  /** The small line: case, grant and round, or which page this is; empty for none. */
  readonly above: string;
  readonly title: string;
  /** One word about where things stand; empty for none. */
  readonly status: string;
  readonly tone: Tone;
}

/** A figure with its label; a colour never carries the meaning alone. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
}

/** A coloured box: a refusal, what has changed, what to think of. */
export interface Note {
  readonly style: "attention" | "warning" | "good" | "emphasis";
  /** Empty for none. */
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** One line of a list: a name, its facts, a number at the right and at most one short button. */
export interface Line {
  readonly title: string;
  /** Empty for none. */
  readonly note: string;
  /** Empty for none. */
  readonly amount: string;
  readonly tone: Tone;
  readonly actions: readonly Action[];
}

/** Lines under a common heading. */
export interface Section {
  /** Empty for none. */
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A field of a form; what was typed stands in it again after a refusal. */
export interface Field {
  readonly kind: "line" | "lines" | "choice";
  readonly id: string;
  /** No Markdown: people's text as it is. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly lengthMax: number;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** What is wrong with it, shown right above it. */
  readonly problems: readonly string[];
  /** Facts under it; empty for none. */
  readonly note: string;
}

/** Fields that stand folded away until they are asked for. */
export interface Details {
  readonly heading: string;
  readonly explanation: string;
  readonly isVisible: boolean;
  /** The button that unfolds them; none while they are open. */
  readonly open: readonly Action[];
  readonly fields: readonly Field[];
}

/** What the common parts of every template are filled with; all text of people has passed `plain`. */
export interface SheetData {
  readonly head: Head;
  /** Boxes right below the head; `render` puts what has just been said before them. */
  readonly notes: readonly Note[];
  readonly figures: readonly Figure[];
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  /** "Att tänka på": at most four points. */
  readonly warnings: readonly Note[];
  /** At most six. */
  readonly actions: readonly Action[];
  /** The last, subtle line: why the reader gets it. Empty for none. */
  readonly why: string;
  /** What a template of its own needs besides. */
  readonly [more: string]: unknown;
}

/** A card as data: which template, filled with what. */
export interface Sheet {
  /** The name of a file in `cards/`, without its ending. */
  readonly template: string;
  readonly data: SheetData;
  /** The notification and the fallback text, no Markdown: names pot, amount and deadline. */
  readonly summary: string;
  /** Whether somebody may be typing in it; such a card is never edited under its reader's hands. */
  readonly hasInputs: boolean;
  /** A receipt that says more than the general line of `said.done`. */
  readonly done?: string;
  /** Whether a refusal already stands above the field that it is about; absent where the card says it in its own way. */
  readonly isTold?: boolean;
}

/** A sheet's data with the parts that it does not use left empty. */
export function sheetData(data: { readonly head: Head } & Partial<SheetData>): SheetData {
  return {
    notes: [],
    figures: [],
    paragraphs: [],
    facts: [],
    sections: [],
    fields: [],
    warnings: [],
    actions: [],
    why: "",
    ...data,
  };
}

/** A line of a list without what is not given. */
export function line(title: string, rest: Partial<Omit<Line, "title">> = {}): Line {
  return { title, note: "", amount: "", tone: "Default", actions: [], ...rest };
}

/** A field without what is not given. */
export function field(
  id: string,
  label: string,
  rest: Partial<Omit<Field, "id" | "label">>,
): Field {
  return {
    kind: "line",
    id,
    // A label is no Markdown, but a client computes `{{DATE(…)}}` in it all the same.
    label: label.replaceAll("{{", "{\u2060{"),
    value: "",
    placeholder: "",
    lengthMax: 40,
    choices: [],
    problems: [],
    note: "",
    ...rest,
  };
}
