import type { Decision } from "../domain/decision.ts";
import type { Grant, Mandate, RegisteredDecision } from "../domain/grant.ts";
import type { Pot } from "../domain/pot.ts";
import type { Paper } from "../domain/printed.ts";
import type { State } from "../domain/state.ts";
import type { Law } from "./law.ts";

/** A part of a document under its heading: running text, then numbered or plain lines. */
export interface DocumentSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** A delegated decision as a document (sv. *delegationsbeslut*), with the headings of the region's template. */
export interface DecisionDocument {
  /** What it is called at its head. */
  readonly genre: "Delegationsbeslut" | "Verkställighet";
  readonly number: string;
  readonly day: string;
  readonly caseNumber: string;
  readonly title: string;
  /** The name of the authority; it has one for ever. */
  readonly authority: string;
  /** The decider's name and title, and for whom, as they were on that day (rule R14). */
  readonly decider: string;
  /** The same under the decision: the name, and lines with the title and how it was decided. */
  readonly signature: { readonly name: string; readonly lines: readonly string[] };
  /** Who prepared it, by name and title. */
  readonly preparedBy: string;
  readonly sections: readonly DocumentSection[];
  /** The first twelve characters of the digest of the decided data, in groups of four. */
  readonly checkCode: string;
  readonly template: number;
}

/** Everything that the document's parts are written from; none of it changes after the decision. */
export interface DecisionFacts {
  readonly state: State;
  readonly decision: Decision;
  readonly pot: Pot;
  readonly mandate: Mandate;
  readonly grant: Grant;
  readonly source: RegisteredDecision | null;
  readonly law: Law;
  /** Names, titles and days as they were at the decision. */
  readonly paper: Paper;
}

export const section = (
  heading: string,
  paragraphs: readonly string[],
  items: readonly string[] = [],
): DocumentSection => ({ heading, paragraphs, items });
