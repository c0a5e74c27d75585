import { assignmentId, isId, type PotId, potId } from "../../domain/brand.ts";
import type { RegisteredDecision } from "../../domain/grant.ts";
import { holdingsOn, positionNamed } from "../../domain/organisation.ts";
import type { Pot } from "../../domain/pot.ts";
import { resolveTarget } from "../../domain/target.ts";
import type { ReadAssignment, ReadPot } from "../../language/reading/reading.ts";
import type { Card } from "../../notify/card.ts";
import { input } from "../cards/verbs.ts";
import { ownSection, type ReadDocument } from "./document.ts";
import { bodyNamed } from "./form.ts";
import { becameOf, findPots, frameYear } from "./found.ts";
import {
  positionIn,
  purposeFor,
  purposesIn,
  quoteIn,
  roundIn,
  signerIn,
  slug,
  titleIn,
} from "./guess.ts";

export type ItemKind =
  | "case"
  | "grant"
  | "board-decision"
  | "mandate"
  | "decision"
  | "pot"
  | "assignment";

/** Something that a document says and that can be stored, once a person has seen and confirmed it. */
export interface Item {
  /** Its place in the reading: `case`, `pot-2`. */
  readonly id: string;
  readonly kind: ItemKind;
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
}

/** What a document proposes, each after that which it rests on. Notes propose nothing. */
export function itemsOf(document: ReadDocument): readonly Item[] {
  const { reading, rows, pots } = document;
  const decides = pots.length > 0 || rows.length > 0;
  const isOwn = reading.documentKind === "delegationsbeslut";
  const rowsAreBoards = rows.length > 0 && (!isOwn || pots.length > 0);
  const items: Item[] = [];
  if (decides || reading.frame !== null) items.push(grantItem(document));
  if (rowsAreBoards || (pots.length > 0 && !isOwn)) items.push(boardItem(document));
  if (pots.length > 0 || (isOwn && decides)) items.push(mandateItem(document));
  if (isOwn && decides) items.push(decisionItem(document));
  items.push(
    ...potItems(document),
    ...reading.assignments.map((one, index) => assignmentItem(one, index, document)),
  );
  const isEmpty = items.length === 0 && reading.rows.length === 0;
  return isEmpty ? [] : [caseItem(document), ...items];
}

const known = (values: Readonly<Record<string, string | number | null | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  );

const guessedTitle = ({ intake, caseNumber, state }: ReadDocument): string =>
  state.cases.get(caseNumber ?? "")?.title ?? titleIn(intake.content, caseNumber);

function caseItem(document: ReadDocument): Item {
  const { caseNumber, state } = document;
  const isThere = caseNumber !== null && state.cases.has(caseNumber);
  return {
    id: "case",
    kind: "case",
    index: 0,
    quote: document.reading.caseNumbers[0] ?? "",
    proposed: false,
    defaults: known({ [input.caseNumber]: caseNumber, [input.title]: guessedTitle(document) }),
    found: null,
    done: isThere ? { card: "history", subject: `case/${caseNumber}`, page: 1 } : null,
  };
}

/** A rounded frame is no amount: the exact one is asked for (rule R05). */
function grantItem(document: ReadDocument): Item {
  const { reading, grant, quotes, day } = document;
  const { frame } = reading;
  const year = frameYear(document) ?? day?.slice(0, 4);
  return {
    id: "grant",
    kind: "grant",
    index: 0,
    quote: quotes.frame ?? "",
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: guessedTitle(document),
      year,
      [input.amount]: frame === null || frame.rounded ? null : `${frame.amountKr}`,
    }),
    found: null,
    done: grant === null ? null : { card: "grant", grant: grant.id },
  };
}

function boardItem(document: ReadDocument): Item {
  const { reading, intake, boardDecision, state, rows, quotes } = document;
  const { body, day, section } = ownSection(intake, reading);
  return {
    id: "board-decision",
    kind: "board-decision",
    index: 0,
    quote: rows.length > 0 ? (quotes.mandates[0] ?? quotes.rows[0] ?? "") : (quotes.pots[0] ?? ""),
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: guessedTitle(document),
      [input.body]: bodyNamed(body ?? "", state),
      [input.decisionDay]: day,
      [input.section]: section,
    }),
    found: null,
    done: boardDecision === null ? null : { card: "registered", decision: boardDecision.id },
  };
}

function mandateItem(document: ReadDocument): Item {
  const { reading, mandate, state, intake, quotes } = document;
  const index = Math.max(
    0,
    reading.mandates.findIndex((one) => one.section !== null),
  );
  const read = reading.mandates[index];
  const quote = quoteIn(intake.content);
  return {
    id: "mandate",
    kind: "mandate",
    index,
    quote: quote === "" ? (quotes.mandates[index] ?? "") : quote,
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.body]: bodyNamed(read?.body ?? "", state),
      [input.decisionDay]: read?.date,
      [input.section]: read?.section,
      quote,
      purposes: purposesIn(quote).join("\n"),
      [input.owner]: positionIn(quote, state),
    }),
    found: null,
    done: mandate === null ? null : { card: "history", subject: `mandate/${mandate.id}`, page: 1 },
  };
}

/** The delegate's own decision; a text that allows two days is asked about. */
function decisionItem(document: ReadDocument): Item {
  const { reading, intake, decision, state, viewer, mandate } = document;
  const day = document.day;
  const signer = signerIn(intake.content, state);
  const position = signer?.position ?? mandate?.delegate ?? null;
  const holder =
    position === null
      ? undefined
      : holdingsOn(state, position, day ?? viewer.today).find((one) => one.standing === "ordinary");
  const body = bodyNamed(reading.notice?.body ?? "", state);
  const there: Card | null =
    decision === null ? null : { card: "registered", decision: decision.id };
  const month = reading.notice?.month ?? null;
  return {
    id: "decision",
    kind: "decision",
    index: 0,
    quote:
      typeof reading.date === "object" ? (reading.date?.ambiguous ?? "") : (reading.date ?? ""),
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: guessedTitle(document),
      [input.decisionDay]: day,
      [input.owner]: position,
      [input.name]: signer?.name ?? state.persons.get(holder?.person ?? "")?.name,
      [input.meeting]:
        body === null || month === null
          ? null
          : resolveTarget(
              state.meetings.values(),
              body,
              { when: "in", month },
              day ?? viewer.today,
            ),
    }),
    done: becameOf(intake, "decision") === null ? null : there,
    found: becameOf(intake, "decision") === null ? there : null,
  };
}

/** The purposes that a pot can be mapped to: the mandate's, or those that the text lists (rule R06). */
export function purposesFor({ mandate, intake }: ReadDocument) {
  return (
    mandate?.purposes ??
    purposesIn(quoteIn(intake.content)).map((title) => ({
      id: slug(title),
      title: { sv: title, en: title },
    }))
  );
}

const hashKept = 6;

/** The id of a pot out of a document: the same document gives the same pot. */
export const potIdOf = ({ intake }: ReadDocument, pot: ReadPot, index: number): PotId =>
  potId(`${slug(pot.purpose) || "pott"}-${intake.hash.slice(0, hashKept)}-${index + 1}`);

/** The decision that made the pots: the delegate's own, or the board's. */
export const sourceOf = (document: ReadDocument): RegisteredDecision | null =>
  document.reading.documentKind === "delegationsbeslut"
    ? document.decision
    : document.boardDecision;

function potItems(document: ReadDocument): readonly Item[] {
  const source = sourceOf(document);
  const found = findPots({ ...document, source, purposes: purposesFor(document) });
  return document.reading.pots.map((pot, index) =>
    potItem(pot, index, found[index] ?? null, document),
  );
}

function potItem(pot: ReadPot, index: number, there: Pot | null, document: ReadDocument): Item {
  const { state, intake, quotes, grant } = document;
  const id = `pot-${index + 1}`;
  const became = becameOf(intake, id)?.replace(/^pot\//, "") ?? "";
  const title = pot.purpose.charAt(0).toUpperCase() + pot.purpose.slice(1);
  const hasRows = document.rows.length > 0 || document.boardDecision !== null;
  const rounds = [...state.pots.values()]
    .filter((one) => one.grant === grant?.id && one.source !== document.decision?.id)
    .map((one) => one.round + 1);
  return {
    id,
    kind: "pot",
    index,
    quote: quotes.pots[index] ?? "",
    proposed: pot.proposed,
    defaults: known({
      [input.title]: title,
      [input.amount]: pot.amountKr,
      purpose: purposeFor(pot.purpose, purposesFor(document))?.id,
      [input.owner]: positionNamed(state, pot.holder ?? ""),
      [input.basis]: "preparation",
      round: roundIn(intake.content) ?? Math.max(hasRows ? 2 : 1, ...rounds),
    }),
    found: there === null ? null : { card: "pot", pot: there.id },
    done: isId(became) && state.pots.has(became) ? { card: "pot", pot: potId(became) } : null,
  };
}

function assignmentItem(one: ReadAssignment, index: number, document: ReadDocument): Item {
  const { state, intake, reading, quotes, caseNumber } = document;
  const id = `assignment-${index + 1}`;
  const became = becameOf(intake, id)?.replace(/^assignment\//, "") ?? "";
  const own = ownSection(intake, reading);
  const giver = bodyNamed(own.body ?? "", state);
  // Which item of the paragraph each of several is, only a reader can tell.
  const isSure =
    giver !== null && own.day !== null && own.section !== null && reading.assignments.length === 1;
  const latest = /\bsenast\b/i.test(quotes.assignments[index] ?? "") ? "senast " : "";
  const body = bodyNamed(one.body ?? "", state);
  return {
    id,
    kind: "assignment",
    index,
    quote: quotes.assignments[index] ?? "",
    proposed: one.proposed,
    defaults: known({
      [input.basis]: isSure ? `${giver} ${own.day} § ${own.section}` : null,
      [input.text]: one.what,
      [input.owner]: positionNamed(state, one.owner ?? ""),
      [input.month]: typeof one.deadline === "string" ? `${latest}${one.deadline}` : null,
      [input.body]: body,
      [input.condition]: one.condition,
      [input.caseNumber]: caseNumber,
    }),
    found: null,
    done:
      state.assignments.has(became) && isId(became)
        ? { card: "assignment", assignment: assignmentId(became) }
        : null,
  };
}
