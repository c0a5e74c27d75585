import assert from "node:assert/strict";
import { type LogPosition, logPosition } from "../../domain/brand.ts";
import type { Decision } from "../../domain/decision.ts";
import type { Grant, Mandate } from "../../domain/grant.ts";
import type { Pot } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { proposalSubject } from "../../domain/touches.ts";
import type { Said, Viewer } from "../../notify/card.ts";
import type { Action } from "./verbs.ts";

/** For whom a card is made and why it is shown again: everything that it depends on besides its name. */
export interface Showing {
  readonly state: State;
  readonly viewer: Viewer;
  readonly said: Said | undefined;
}

/** A status in one or two words; the colour only repeats what the word says. */
export interface Badge {
  readonly text: string;
  readonly tone: "neutral" | "good" | "yours" | "attention";
}

/** Lines under a heading of their own. */
export interface Lines {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A row of a list: a name, its facts, a figure to the right, and a short button. */
export interface ListRow {
  readonly title: string;
  readonly facts: string;
  readonly figure: string;
  readonly action: Action | null;
  /** Behind the button, for what is asked for more seldom. */
  readonly more?: readonly Action[];
  /** The colour of the figure, which only repeats what it says. */
  readonly tone?: Badge["tone"];
}

/** Rows under a heading; empty for none. */
export interface RowList {
  readonly heading: string;
  readonly rows: readonly ListRow[];
}

/** A passage of a document under its heading, to be read as it stands. */
export interface Passage {
  /** Empty where the one above has the same. */
  readonly heading: string;
  /** What makes it worth a look; empty for nothing. */
  readonly mark: string;
  readonly text: string;
  /** What it has become; empty for nothing. */
  readonly became: string;
  readonly actions: readonly Action[];
}

/** How a duty reads in a list, safe for a card's text; the same whether it is open or done. */
export interface DutyText {
  /** "Anmälningslista, regionstyrelsen 29 augusti". */
  readonly title: string;
  /** What is missing and until when: "6 beslut är klara. Handlingsstopp onsdag 15 augusti." */
  readonly note: string;
  /** For those above when it is late, one sentence: who has it and what it holds up. */
  readonly late: string;
  /** A verb: "Ange diarienummer". */
  readonly button: string;
}

/** What is so, each under its own name. */
export type Facts = readonly { readonly title: string; readonly value: string }[];

/** A table of three columns; the middle one holds amounts and is right-aligned. */
export interface RowsTable {
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
  /** Whether the last row is the sum of those above. */
  readonly hasSum: boolean;
}

/** A field; its id is what the click's data holds it under. */
export type Field =
  | {
      readonly kind: "text";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly lines: "one" | "many";
      readonly value?: string;
      /** The most characters; 1000 where nothing is said. */
      readonly lengthMax?: number;
    }
  | { readonly kind: "day"; readonly id: string; readonly label: string; readonly value?: string }
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      readonly value?: string;
    }
  /** Anybody of the directory (TEAMS.md 1.3); arrives as an Entra id. */
  | {
      readonly kind: "people";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
    }
  /** Any number of them; they arrive in one text, with commas between. */
  | {
      readonly kind: "choices";
      readonly id: string;
      readonly label: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    };

type TemplateName =
  | "approval"
  | "confirm"
  | "question"
  | "intake"
  | "decision"
  | "document"
  | "list"
  | "history"
  | "mandate"
  | "setting"
  | "sheet"
  | "duties";

/** What a card of approvals and overviews says, from top to bottom; what is left out does not show. */
export interface View {
  /** The template of `cards/` that lays it out. */
  readonly template: TemplateName;
  readonly over: string;
  readonly title: string;
  readonly badge?: Badge | null;
  /** What the notification says. */
  readonly summary?: string;
  /** What is new since the version before, in a box of its own right below the head. */
  readonly changes?: readonly Lines[];
  readonly lead?: readonly string[];
  readonly table?: RowsTable | null;
  readonly list?: readonly ListRow[];
  /** Several lists, each under its heading. */
  readonly lists?: readonly RowList[];
  readonly passages?: readonly Passage[];
  readonly sections?: readonly Lines[];
  readonly warnings?: readonly string[];
  /** In place of "Att tänka på". */
  readonly warningsHeading?: string;
  readonly facts?: Facts;
  readonly closing?: readonly string[];
  readonly fields?: readonly Field[];
  /** In place of "gick bra": what just happened, with its figures, from the state alone. */
  readonly done?: string;
  /** The subtle last line: why the reader gets it. */
  readonly note?: string | null;
  readonly actions: readonly Action[];
}

/** What a pot rests on. A pot without them is a bug. */
export interface Ground {
  readonly pot: Pot;
  readonly mandate: Mandate;
  readonly grant: Grant;
}

export function groundOf(state: State, id: Proposal["pot"]): Ground {
  const pot = state.pots.get(id);
  const mandate = pot === undefined ? undefined : state.mandates.get(pot.mandate);
  const grant = pot === undefined ? undefined : state.grants.get(pot.grant);
  assert(
    pot !== undefined && mandate !== undefined && grant !== undefined,
    "a pot rests on a mandate and a grant",
  );
  return { pot, mandate, grant };
}

/** What a decision rests on: the mandate of its day, whatever its pot has been moved to since. */
export function groundOfDecision(
  state: State,
  decision: Pick<Decision, "mandate" | "pot">,
): Ground {
  const ground = groundOf(state, decision.pot);
  return { ...ground, mandate: state.mandates.get(decision.mandate) ?? ground.mandate };
}

/** The revision of a proposal that a card shows and its clicks carry. */
export function revisionOf(state: State, proposal: Proposal): LogPosition {
  return state.revisions.get(proposalSubject(proposal.id)) ?? logPosition(0);
}
