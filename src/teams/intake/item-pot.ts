import { assignmentId, isId, type PotId, potId } from "../../domain/brand.ts";
import { caseNumberPattern } from "../../domain/decide-grant.ts";
import type { Mandate, Purpose, RegisteredDecision } from "../../domain/grant.ts";
import { positionNamed } from "../../domain/organisation.ts";
import type { Pot } from "../../domain/pot.ts";
import type { ReadAssignment, ReadPot } from "../../language/reading/reading.ts";
import { formatAmount } from "../../language/format.ts";
import { input } from "../cards/verbs.ts";
import { oreOf } from "./amounts.ts";
import { ownSection, type ReadDocument, rowsBy } from "./document.ts";
import { outsidePurposes } from "./entered.ts";
import { bodyNamed } from "./form.ts";
import { becameOf, findPots } from "./found.ts";
import {
  asCaseNumber,
  mandateWords,
  paragraphWith,
  purposeFor,
  purposesIn,
  roundIn,
  slug,
} from "./guess.ts";
import { type ItemRead, known } from "./item.ts";

/** A purpose that a pot can be mapped to, under its mandate; none of them is null (rule R06). */
export interface PurposeChoice {
  readonly value: string;
  readonly purpose: Purpose | null;
  /** Null while the mandate is not entered. */
  readonly mandate: Mandate | null;
}

/** The purposes of the mandates, or those that the text lists while there is none. */
export function purposesFor({ mandates, intake, reading }: ReadDocument): readonly PurposeChoice[] {
  const all = [...mandates.values()];
  if (all.length === 0)
    return purposesIn(mandateWords(intake.content, reading.documentKind)).map((title) => {
      const purpose = { id: slug(title), title: { sv: title, en: title } };
      return { value: purpose.id, purpose, mandate: null };
    });
  return all.flatMap((mandate): readonly PurposeChoice[] => {
    const under = all.length === 1 ? "" : `${mandate.id}/`;
    return [
      ...mandate.purposes.map((purpose) => ({ value: under + purpose.id, purpose, mandate })),
      { value: under + outsidePurposes, purpose: null, mandate },
    ];
  });
}

/** The one choice whose purpose a pot's words name; null where a person has to choose. */
function purposeNamed(words: string, choices: readonly PurposeChoice[]): PurposeChoice | null {
  const purposes = choices.flatMap(({ purpose }) => purpose ?? []);
  const found = purposeFor(words, purposes);
  return found === null ? null : (choices.find(({ purpose }) => purpose === found) ?? null);
}

const hashKept = 6;

/** The id of a pot out of a document: the same document gives the same pot. */
export const potIdOf = ({ intake }: ReadDocument, pot: ReadPot, index: number): PotId =>
  potId(`${slug(pot.purpose) || "pott"}-${intake.hash.slice(0, hashKept)}-${index + 1}`);

/** The decision that made a pot of the reading, the delegate's own or the board's, once it is entered. */
export const sourceOf = (
  index: number,
  { potsBy, decision, boardDecision }: ReadDocument,
): RegisteredDecision | null => (potsBy[index] === "decision" ? decision : boardDecision);

export function potItems(document: ReadDocument): readonly ItemRead[] {
  const found = findPots({
    ...document,
    sources: document.reading.pots.map((_, index) => sourceOf(index, document)),
    purposes: purposesFor(document).flatMap(({ purpose }) => purpose ?? []),
  });
  return document.reading.pots.map((pot, index) =>
    potItem(pot, index, found[index] ?? null, document),
  );
}

function potItem(pot: ReadPot, index: number, there: Pot | null, document: ReadDocument): ItemRead {
  const { state, intake, quotes, grant, viewer } = document;
  const id = `pot-${index + 1}`;
  const became = becameOf(intake, id)?.replace(/^pot\//, "") ?? "";
  const title = pot.purpose.charAt(0).toUpperCase() + pot.purpose.slice(1);
  const isAfterBoards =
    document.potsBy[index] === "decision" &&
    (rowsBy("board-decision", document).length > 0 || document.boardDecision !== null);
  const source = sourceOf(index, document);
  const rounds = [...state.pots.values()]
    .filter((one) => one.grant === grant?.id && one.source !== source?.id)
    .map((one) => one.round + 1);
  return {
    id,
    kind: "pot",
    index,
    quote: quotes.pots[index] ?? "",
    proposed: pot.proposed,
    defaults: known({
      [input.title]: title,
      [input.amount]: formatAmount(oreOf(pot.amountKr), viewer.language),
      purpose: purposeNamed(pot.purpose, purposesFor(document))?.value,
      [input.owner]: positionNamed(state, pot.holder ?? ""),
      [input.basis]: "preparation",
      round: roundIn(intake.content) ?? Math.max(isAfterBoards ? 2 : 1, ...rounds),
    }),
    found: there === null ? null : { card: "pot", pot: there.id },
    done: isId(became) && state.pots.has(became) ? { card: "pot", pot: potId(became) } : null,
  };
}

export function assignmentItem(
  one: ReadAssignment,
  index: number,
  document: ReadDocument,
): ItemRead {
  const { state, intake, quotes } = document;
  const id = `assignment-${index + 1}`;
  const became = becameOf(intake, id)?.replace(/^assignment\//, "") ?? "";
  const latest = /\bsenast\b/i.test(quotes.assignments[index] ?? "") ? "senast " : "";
  const body = bodyNamed(one.body ?? "", state);
  return {
    id,
    kind: "assignment",
    index,
    quote: quotes.assignments[index] ?? "",
    proposed: one.proposed,
    defaults: known({
      [input.basis]: basisOf(index, document),
      [input.text]: one.what,
      [input.owner]: positionNamed(state, one.owner ?? ""),
      [input.month]: typeof one.deadline === "string" ? `${latest}${one.deadline}` : null,
      [input.body]: body,
      [input.condition]: one.condition,
      [input.caseNumber]: caseOf(index, document),
    }),
    found: null,
    done:
      state.assignments.has(became) && isId(became)
        ? { card: "assignment", assignment: assignmentId(became) }
        : null,
  };
}

/** Stands where an item of a paragraph has to be written: no basis until it is. */
const unsaidItem = " p. ?";

/**
 * The paragraph that gave an assignment: the text's own, or that of an assignment of the same text that is entered
 * already. Which item of it each of several is, only a reader can tell.
 */
function basisOf(index: number, document: ReadDocument): string | null {
  const { state, intake, reading } = document;
  const { body, day, section } = ownSection(intake, document);
  const giver = bodyNamed(body ?? "", state);
  const sections = reading.assignments.map(
    (_, at) => paragraphOf(at, document)?.section ?? section,
  );
  const own = sections[index] ?? null;
  const read = giver === null || day === null || own === null ? null : `${giver} ${day} § ${own}`;
  const paragraph = read ?? siblingBasis(document);
  if (paragraph === null) return null;
  return sections.filter((one) => one === own).length === 1 ? paragraph : paragraph + unsaidItem;
}

/** The paragraph of an assignment, where the minutes hold several. */
const paragraphOf = (index: number, { quotes, intake }: ReadDocument) =>
  paragraphWith(quotes.assignments[index] ?? "", intake.content);

/** The case of an assignment: that of its own paragraph where the minutes hold several, else that of the text. */
function caseOf(index: number, document: ReadDocument): string | null {
  const paragraph = paragraphOf(index, document);
  if (paragraph === null) return document.caseNumber;
  const read = document.reading.caseNumbers.find((one) => paragraph.head.includes(one));
  return read === undefined || caseNumberPattern.test(read) ? (read ?? null) : asCaseNumber(read);
}

function siblingBasis({ state, intake, reading }: ReadDocument): string | null {
  const entered = reading.assignments.flatMap((_, index) => {
    const became = becameOf(intake, `assignment-${index + 1}`)?.replace(/^assignment\//, "") ?? "";
    const basis = state.assignments.get(became)?.basis;
    return basis?.kind === "section" ? [`${basis.body} ${basis.day} § ${basis.section}`] : [];
  });
  return entered.at(-1) ?? null;
}
