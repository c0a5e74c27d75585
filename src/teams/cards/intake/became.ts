import { assignmentId, potId } from "../../../domain/brand.ts";
import type { Assignment } from "../../../domain/assignment.ts";
import type { FixedRow, RegisteredDecision } from "../../../domain/grant.ts";
import type { AddedRow, EnteredPassage } from "../../../domain/intake.ts";
import { givenTo } from "../../../domain/pot.ts";
import { becameWords, type PassageThing } from "../../../language/say/intake-became.ts";
import type { Card } from "../../../notify/card.ts";
import type { ReadDocument } from "../../intake/document.ts";
import { type Place, placeOf, placesIn } from "../../intake/places.ts";
import { fateOf } from "../../intake/row-giver.ts";
import { boardSection } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type ExecuteAction, show } from "../verbs.ts";

const nameMax = 80;
const named = (name: string): string => plain(shortened(name.replaceAll(/\s+/g, " "), nameMax));

/** What somebody has made of a place, and what has happened to that since. */
export interface Became {
  /** In whole sentences. */
  readonly said: string;
  /** The way to it. */
  readonly action: ExecuteAction;
  /** Whether it is there still: what was withdrawn, closed or removed leaves its place to be looked at again. */
  readonly stands: boolean;
}

/** A place with all that it became, as the log has it. */
export interface KnownPlace extends Place {
  readonly became: readonly Became[];
}

/** The places of a text that gave nothing by themselves, in order, each with what somebody has made of it. */
export function knownPlaces(document: ReadDocument): readonly KnownPlace[] {
  const places = placesIn(document);
  const { passages, rows } = document.intake;
  const found = new Map<Place, Became[]>();
  const add = (of: Pick<EnteredPassage, "place" | "quote">, became: Became | null): void => {
    const place = became === null ? undefined : placeOf(of, places);
    if (place === undefined || became === null) return;
    const before = found.get(place) ?? [];
    // A row that was left out of its decision and added to it afterwards is one row.
    if (!before.some(({ said }) => said === became.said)) found.set(place, [...before, became]);
  };
  for (const row of rows) add(row, rowBecame(row, document));
  for (const passage of passages) add(passage, passageBecame(passage, document));
  return places.map((place) => ({ ...place, became: found.get(place) ?? [] }));
}

/** Whether something that was made of a place is there. */
export const isMade = ({ became }: Pick<KnownPlace, "became">): boolean =>
  became.some(({ stands }) => stands);

/** Whether a place speaks of money, a task or a time, and nobody has made anything of it. */
export const isWorthALook = (place: KnownPlace): boolean =>
  place.marks.length > 0 && !isMade(place);

function passageBecame({ subject, row }: EnteredPassage, document: ReadDocument): Became | null {
  const [, of = "", id = ""] = /^([^/]+)\/(.+)$/.exec(subject) ?? [];
  switch (of) {
    case "assignment": {
      const assignment = document.state.assignments.get(id);
      return assignment === undefined ? null : assignmentBecame(assignment, document);
    }
    case "pot":
      return potBecame(id, document);
    case "mandate":
      return mandateBecame(id, document);
    case "registered": {
      const decision = document.state.registered.get(id);
      const added = decision?.rows[Number((row ?? "").replace(/^row-/, "")) - 1];
      return decision === undefined || added === undefined
        ? null
        : rowOf(decision, added, document);
    }
    default:
      return null;
  }
}

function made(
  sentences: readonly (string | null)[],
  thing: PassageThing,
  card: Card,
  { viewer }: ReadDocument,
  stands = true,
): Became {
  const said = sentences.filter((one) => one !== null).join(" ");
  return { said, action: show(becameWords[viewer.language].open[thing], card), stands };
}

function assignmentBecame(
  { id, text, status, withdrawn }: Assignment,
  document: ReadDocument,
): Became {
  const words = becameWords[document.viewer.language];
  const since =
    withdrawn !== null
      ? words.withdrawn(withdrawn.day)
      : status === "lapsed"
        ? words.lapsed
        : status === "closed"
          ? words.done
          : null;
  const card = { card: "assignment", assignment: assignmentId(id) } as const;
  const said = [words.became.assignment(named(text.replace(/[.\s]+$/, ""))), since];
  return made(said, "assignment", card, document, withdrawn === null);
}

function potBecame(id: string, document: ReadDocument): Became | null {
  const { state, viewer } = document;
  const words = becameWords[viewer.language];
  const open = state.pots.get(id);
  const pot = open ?? state.closedPots.get(id);
  if (pot === undefined) return null;
  const since =
    open === undefined
      ? words.potClosed
      : isDeclined("pot", id, document)
        ? words.declined.pot
        : open.awaits === true
          ? words.waits.pot
          : null;
  const card: Card =
    open === undefined ? { card: "set-up-item", of: "pot", id } : { card: "pot", pot: potId(id) };
  const said = [words.pot(named(pot.title), givenTo(pot)), since];
  return made(said, "pot", card, document, open !== undefined);
}

function mandateBecame(id: string, document: ReadDocument): Became | null {
  const { state, viewer } = document;
  const words = becameWords[viewer.language];
  const mandate = state.mandates.get(id);
  if (mandate === undefined) return null;
  const isRefused = isDeclined("mandate", id, document);
  const since = isRefused
    ? words.declined.mandate
    : mandate.recalledFrom !== null
      ? words.recalled(mandate.recalledFrom)
      : mandate.awaits === true
        ? words.waits.mandate
        : null;
  const card = { card: "set-up-item", of: "mandate", id } as const;
  const said = [words.became.mandate(boardSection(mandate)), since];
  return made(said, "mandate", card, document, !isRefused);
}

/** Whether the newest word of another of the secretariat about it is no. */
function isDeclined(kind: "pot" | "mandate", id: string, { state }: ReadDocument): boolean {
  const entries = [...state.rights.values()].filter(
    ({ right }) =>
      (right.kind === "pot" && kind === "pot" && right.pot === id) ||
      (right.kind === "mandate" && kind === "mandate" && right.mandate === id),
  );
  return entries.at(-1)?.settled?.outcome === "declined";
}

/** A row of a decision that is entered. */
function rowOf(decision: RegisteredDecision, row: FixedRow, document: ReadDocument): Became {
  const words = becameWords[document.viewer.language];
  const card = { card: "registered", decision: decision.id } as const;
  if (row.added?.withdrawn !== undefined)
    return made([words.rowWithdrawn(named(row.activity))], "row", card, document, false);
  return made([words.row.entered(named(row.activity), row.amount)], "row", card, document);
}

/** A row that is entered with its decision, or was left out of it: that was there already, by another way. */
function rowBecame(row: AddedRow, document: ReadDocument): Became {
  const { intake, viewer } = document;
  const words = becameWords[viewer.language];
  const [name, { amount }] = [named(row.activity), row];
  const own: Card = { card: "intake-row", intake: intake.id, place: row.place, row: row.id };
  const fate = fateOf(row, document);
  switch (fate.kind) {
    case "removed":
      return { said: words.rowRemoved(name), action: show(words.changeRow, own), stands: false };
    case "waits":
    case "aside":
      return {
        said: words.row[fate.kind](name, amount),
        action: show(words.changeRow, own),
        stands: true,
      };
    case "entered":
      return rowOf(fate.decision, fate.row, document);
    case "missing": {
      const from = { intake: intake.id, place: row.place, row: row.id };
      const form: Card = { card: "add-fixed-row", decision: fate.decision.id, from };
      const action = show(words.enterRow, form);
      return { said: words.row.missing(name, amount), action, stands: false };
    }
    default:
      return fate satisfies never;
  }
}
