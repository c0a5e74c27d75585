import {
  mandateId,
  meetingId,
  isId,
  type PotId,
  type RegisteredDecisionId,
  registeredDecisionId,
  type Subject,
  subject,
} from "../../domain/brand.ts";
import type { Command } from "../../domain/command.ts";
import type { Need, RegisteredDecision } from "../../domain/grant.ts";
import { kronor, zero } from "../../domain/money.ts";
import type { LegalBasis } from "../../domain/pot.ts";
import type { FieldError } from "../../domain/refusal.ts";
import type { NeedNextYear, StatedTotal } from "../../language/reading/reading.ts";
import { input } from "../cards/verbs.ts";
import type { Inputs } from "../inputs.ts";
import { readRegistration } from "../parse-assignment.ts";
import { decisionIdOf, mandateIdOf, type ReadDocument } from "./document.ts";
import { bodyNamed, type Form, formOf } from "./form.ts";
import { type Item, type ItemKind, itemsOf, potIdOf, purposesFor } from "./items.ts";
import { slug } from "./guess.ts";

/** An item as ordinary commands, which the rules judge once more; or what its form still lacks. */
export type Entered =
  | {
      readonly kind: "commands";
      readonly commands: readonly Command[];
      readonly subject: Subject;
      readonly answers: readonly string[];
    }
  | { readonly kind: "lacks"; readonly errors: readonly FieldError[] }
  /** It rests on another item that has to be there first. */
  | { readonly kind: "waits"; readonly on: ItemKind };

const titleMax = 200;
const quoteMax = 2_000;
const codeMax = 80;
const nameMax = 120;
const purposesMax = 20;
/** An answer of the forms: the meeting is not decided yet. */
export const noMeeting = "none";
/** An answer of the forms: no purpose of the mandate, and confirmed all the same. */
export const outsidePurposes = "outside";
/** An answer of the forms: the rows hold, and the stated total is wrong (rule R04). */
export const rowsHold = "rows";

/** Makes commands of an item by what stands in its form. */
export function enter(item: Item, document: ReadDocument, inputs: Inputs): Entered {
  const form = formOf(inputs, document.state, document.viewer);
  switch (item.kind) {
    case "case":
      return enterCase(form);
    case "grant":
      return enterGrant(form, document, inputs);
    case "board-decision":
      return enterBoardDecision(form, document, inputs);
    case "mandate":
      return enterMandate(form, document, inputs);
    case "decision":
      return enterDecision(form, document, inputs);
    case "pot":
      return enterPot(form, item, document, inputs);
    case "assignment":
      return enterAssignment(document, inputs);
    default:
      return item.kind satisfies never;
  }
}

const lacks = ({ errors }: Form): Entered => ({ kind: "lacks", errors });

const commands = (
  made: readonly Command[],
  about: string,
  answers: readonly string[] = [],
): Entered => ({ kind: "commands", commands: made, subject: subject(about), answers });

const waits = (on: ItemKind): Entered => ({ kind: "waits", on });

function enterCase(form: Form): Entered {
  const number = form.text("caseNumber", 20);
  const title = form.text("title", titleMax);
  if (number === null || title === null) return lacks(form);
  if (!isId(number)) {
    form.wrong("caseNumber", { code: "missing" });
    return lacks(form);
  }
  return commands([{ type: "open-case", case: number, title }], `case/${number}`);
}

const roughly = /^(?:avrundat|ungefär|cirka|ca|vet (?:ej|inte)|rounded|about|unknown)$/i;

/** Half the width of what the words of a rounded amount leave open: 25,4 miljoner is ± 50 000 kr. */
export function roundingOf(amountKr: number, quote: string): number {
  for (const [, whole = "", decimals = ""] of quote.matchAll(
    /(\d+)(?:[.,](\d+))?\s*(?:mnkr|mkr|milj)/gi,
  )) {
    const read = Number(`${whole}.${decimals === "" ? "0" : decimals}`) * 1_000_000;
    if (Math.round(read) === amountKr) return 500_000 / 10 ** Math.min(decimals.length, 5);
  }
  return 500_000;
}

function enterGrant(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, newGrant, reading, quotes } = document;
  const title = form.text("title", titleMax);
  const year = form.text("year", 4);
  const code = form.text("code", codeMax);
  const { frame } = reading;
  const isRough = frame !== null && roughly.test(inputs(input.amount) ?? "");
  const amount = isRough ? kronor(frame.amountKr) : form.amount("amount");
  if (year !== null && !/^20\d\d$/.test(year)) form.wrong("year", { code: "missing" });
  if (caseNumber === null || newGrant === null) return waits("case");
  if (title === null || year === null || code === null || amount === null) return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  return commands(
    [
      {
        type: "register-grant",
        grant: newGrant,
        case: caseNumber,
        title,
        year: Number(year),
        amount,
        rounding: isRough ? kronor(roundingOf(frame.amountKr, quotes.frame ?? "")) : zero,
        code,
        requisitionDay: null,
        lastUseDay: null,
        reportDay: null,
        unspent: "unclear",
      },
    ],
    `grant/${newGrant}`,
  );
}

const needs: Readonly<Record<NeedNextYear, Need>> = {
  ja: "yes",
  nej: "no",
  oklart: "unclear",
  "ej angivet": "unstated",
};

/** The rows as the paper has them; "ja?" stays unclear and blank stays unstated (rule R10). */
const fixedRows = ({ rows }: ReadDocument): RegisteredDecision["rows"] =>
  rows.map((row) => ({
    activity: row.activity,
    description: "",
    responsible: row.responsible ?? "",
    amount: kronor(Math.round(row.amountKr)),
    need: needs[row.needNextYear],
  }));

/** The stated total of rows or pots that is not the sum of the list; null where they tally. */
export const differing = ({ reading }: ReadDocument, of: StatedTotal["of"]): StatedTotal | null =>
  reading.statedTotals.find((one) => one.of === of && one.statedKr !== one.computedKr) ?? null;

/** Rule R04: a difference blocks until somebody has said that the rows hold. */
function answeredSum(
  form: Form,
  document: ReadDocument,
  inputs: Inputs,
  of: StatedTotal["of"],
): readonly string[] {
  const wrong = differing(document, of);
  if (wrong === null) return [];
  if (inputs(input.outcome) !== rowsHold) form.wrong("outcome", { code: "not-chosen" });
  return [`${of}: ${wrong.computedKr}, ${wrong.statedKr}`];
}

function enterBoardDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, intake, grant } = document;
  const title = form.text("title", titleMax);
  const body = form.body("body");
  const day = form.day("decisionDay");
  const section = form.section("section");
  const answers = answeredSum(form, document, inputs, "rows");
  if (caseNumber === null) return waits("case");
  if (grant === null) return waits("grant");
  if (title === null || body === null || day === null || section === null) return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  const decision = decisionIdOf(registeredDecisionId, body, day, section);
  const rows = fixedRows(document);
  return commands(
    [
      {
        type: "register-decision",
        decision,
        case: caseNumber,
        title,
        day,
        madeBy: { kind: "body", body, section },
        grant: grant.id,
        rows,
        statedTotal: null,
        textHash: intake.hash,
        notice: null,
      },
    ],
    `registered/${decision}`,
    answers,
  );
}

function enterMandate(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, grant } = document;
  const body = form.body("body");
  const day = form.day("decisionDay");
  const section = form.section("section");
  const quote = form.text("quote", quoteMax);
  const listed = form.text("purposes", quoteMax);
  const delegate = form.position("owner");
  if (caseNumber === null) return waits("case");
  if (grant === null) return waits("grant");
  if (
    body === null ||
    day === null ||
    section === null ||
    quote === null ||
    listed === null ||
    delegate === null
  )
    return lacks(form);
  const titles = listed
    .split("\n")
    .map((line) => line.replace(/^[-•–]\s*/, "").trim())
    .filter((line) => slug(line) !== "")
    .slice(0, purposesMax);
  const mandate = mandateIdOf(mandateId, body, day, section);
  return commands(
    [
      {
        type: "register-mandate",
        mandate,
        case: caseNumber,
        body,
        day,
        section,
        quote,
        purposes: titles.map((title) => ({ id: slug(title), title: { sv: title, en: title } })),
        grant: grant.id,
        delegate,
        onwardSource: inputs("onward"),
        validFrom: day,
        validTo: null,
      },
    ],
    `mandate/${mandate}`,
  );
}

/** The decision of a delegate on paper: a fact, and it owes a report to the board (KL 7:8, rule R33). */
function enterDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, intake, state, reading, pots, mandate, grant } = document;
  const title = form.text("title", titleMax);
  const day = form.day("decisionDay");
  const position = form.position("owner");
  const name = form.text("name", nameMax);
  const chosen = inputs(input.meeting);
  const meeting = state.meetings.get(chosen ?? "");
  if (chosen === null || (meeting === undefined && chosen !== noMeeting))
    form.wrong("meeting", { code: "missing" });
  const isOfPots = pots.length > 0;
  const answers = answeredSum(form, document, inputs, isOfPots ? "pots" : "rows");
  const body = meeting?.body ?? bodyNamed(reading.notice?.body ?? "", state) ?? mandate?.body;
  if (caseNumber === null) return waits("case");
  if (grant === null) return waits("grant");
  if (body === undefined) form.wrong("meeting", { code: "not-chosen" });
  if (body === undefined || title === null || day === null || position === null || name === null)
    return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  const decision = ownDecisionId(document, position, day);
  const date = typeof reading.date === "object" ? (reading.date?.ambiguous ?? null) : null;
  return commands(
    [
      {
        type: "register-decision",
        decision,
        case: caseNumber,
        title,
        day,
        madeBy: { kind: "person", position, name },
        grant: grant.id,
        rows: isOfPots ? [] : fixedRows(document),
        statedTotal: null,
        textHash: intake.hash,
        notice: { body, meeting: meeting === undefined ? null : meetingId(meeting.id) },
      },
    ],
    `registered/${decision}`,
    [...answers, ...(date === null ? [] : [`${date}: ${day}`])],
  );
}

const hashKept = 6;
const ownDecisionId = (
  { intake }: ReadDocument,
  position: string,
  day: string,
): RegisteredDecisionId =>
  registeredDecisionId(`${position}-${day}-${intake.hash.slice(0, hashKept)}`);

/** The decision that made the pots: the delegate's own, or the board's. */
const sourceOf = (document: ReadDocument): RegisteredDecision | null =>
  document.reading.documentKind === "delegationsbeslut"
    ? document.decision
    : document.boardDecision;

const bases: ReadonlySet<string> = new Set([
  "delegation",
  "onward-delegation",
  "preparation",
  "execution",
] satisfies LegalBasis[]);
const isBasis = (value: string): value is LegalBasis => bases.has(value);

function enterPot(form: Form, item: Item, document: ReadDocument, inputs: Inputs): Entered {
  const { mandate, grant, reading } = document;
  const read = reading.pots[item.index];
  const title = form.text("title", titleMax);
  const amount = form.amount("amount");
  const chosen = form.text("purpose", titleMax);
  const holder = form.position("owner");
  const basis = inputs(input.basis) ?? "";
  const round = Number(form.text("round", 2) ?? Number.NaN);
  const reviewer = inputs("reviewer") === null ? null : form.position("reviewer");
  if (!isBasis(basis)) form.wrong("basis", { code: "not-chosen" });
  if (!Number.isInteger(round) || round < 1) form.wrong("round", { code: "missing" });
  const source = sourceOf(document);
  if (grant === null) return waits("grant");
  if (mandate === null) return waits("mandate");
  if (source === null || read === undefined)
    return waits(reading.documentKind === "delegationsbeslut" ? "decision" : "board-decision");
  if (title === null || amount === null || chosen === null || holder === null) return lacks(form);
  if (form.errors.length > 0 || !isBasis(basis)) return lacks(form);
  const mapped = purposesFor(document).find((one) => one.id === chosen);
  const isOutside = chosen === outsidePurposes;
  if (mapped === undefined && !isOutside) {
    form.wrong("purpose", { code: "not-chosen" });
    return lacks(form);
  }
  const pot: PotId = potIdOf(document, read, item.index);
  return commands(
    [
      {
        type: "open-pot",
        pot,
        grant: grant.id,
        round,
        title,
        purpose: mapped?.id ?? slug(title),
        amount,
        holder,
        mandate: mandate.id,
        basis,
        route: reviewer === null ? [] : [{ kind: "review", position: reviewer }],
        source: source.id,
        openedDay: source.day,
        purposeConfirmed: isOutside,
      },
    ],
    `pot/${pot}`,
    [`${read.purpose} → ${mapped?.title.sv ?? outsidePurposes}`],
  );
}

function enterAssignment({ state, viewer }: ReadDocument, inputs: Inputs): Entered {
  const asked = readRegistration(inputs, {}, viewer.today, state);
  switch (asked.kind) {
    case "mend":
      return { kind: "lacks", errors: asked.errors };
    case "commands": {
      const { next } = asked;
      const about = next !== null && next.card === "assignment" ? next.assignment : "";
      return commands(asked.commands, `assignment/${about}`);
    }
    case "show":
    case "unreadable":
      return { kind: "lacks", errors: [] };
    default:
      return asked satisfies never;
  }
}

/** An item that is ready, with its commands. */
export interface Ready {
  readonly item: Item;
  readonly entered: Entered & { readonly kind: "commands" };
}

/** What can be entered at once without another answer, each after that which it rests on. */
export function readyItems(document: ReadDocument): readonly Ready[] {
  const ready: Ready[] = [];
  let seen = document;
  for (const item of itemsOf(document)) {
    if (item.done !== null || item.proposed) continue;
    const entered = enter(item, seen, (name) => item.defaults[name] ?? null);
    if (entered.kind !== "commands") continue;
    ready.push({ item, entered });
    for (const command of entered.commands) seen = after(seen, item, command);
  }
  return ready;
}

/** The document as it will be once the command is carried out. */
function after(document: ReadDocument, item: Item, command: Command): ReadDocument {
  switch (command.type) {
    case "register-grant": {
      const { type: _, grant: id, requisitionDay = null, ...grant } = command;
      return { ...document, grant: { id, requisitionDay, ...grant } };
    }
    case "register-mandate": {
      const { type: _, mandate: id, ...mandate } = command;
      return { ...document, mandate: { id, ...mandate, recalledFrom: null } };
    }
    case "register-decision": {
      const { type: _, decision: id, statedTotal: __, notice: ___, ...decision } = command;
      const registered = { id, ...decision, registeredBy: document.viewer.person };
      return item.kind === "decision"
        ? { ...document, decision: registered }
        : { ...document, boardDecision: registered };
    }
    default:
      return document;
  }
}
