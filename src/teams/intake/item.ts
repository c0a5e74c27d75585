import type { IntakeThing } from "../../language/say/intake-words.ts";
import type { Card } from "../../notify/card.ts";
import type { ReadDocument } from "./document.ts";
import { titleIn } from "./title-in.ts";

/** Something that a document says and that can be stored, once a person has seen and confirmed it. */
export interface Item {
  /** Its place in the reading: `case`, `pot-2`. */
  readonly id: string;
  readonly kind: IntakeThing;
  /** Its place among those of its kind in the reading, from 0. */
  readonly index: number;
  /** The words that it was read from; empty where there are none of its own. */
  readonly quote: string;
  /** Proposed in the text and not decided: shown, and never stored as decided. */
  readonly proposed: boolean;
  /** What its form starts with, by input id; what is left out has to be answered. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The card of what it became; null while it is open. */
  readonly done: Card | null;
  /** The card of what it seems to be already: entering it is another one, and only on an explicit answer. */
  readonly found: Card | null;
  /** Somebody has put it aside. */
  readonly aside: boolean;
}

/** Whether somebody can still enter it. */
export const isOpen = ({ done, proposed, aside }: Item): boolean =>
  done === null && !proposed && !aside;

/** Whether nothing of it is left to do. */
export const isSettled = ({ done, found, aside }: Item): boolean =>
  done !== null || found !== null || aside;

/** An item as it is read, before it is known whether somebody has put it aside. */
export type ItemRead = Omit<Item, "aside">;

/** The values of a form that are known. */
export const known = (
  values: Readonly<Record<string, string | number | null | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  );

/** What a decision calls itself; its case has the name of the first paper in it. */
export const ownTitle = (document: ReadDocument): string => {
  const { intake, caseNumber, reading } = document;
  const title = titleIn(intake.content, caseNumber ?? reading.caseNumbers[0] ?? null);
  return title === "" ? guessedTitle(document) : title;
};

export const guessedTitle = ({ intake, caseNumber, state, reading }: ReadDocument): string =>
  state.cases.get(caseNumber ?? "")?.title ??
  titleIn(intake.content, caseNumber ?? reading.caseNumbers[0] ?? null);
