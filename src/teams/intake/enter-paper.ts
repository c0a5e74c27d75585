import { meetingId, type RegisteredDecisionId, registeredDecisionId } from "../../domain/brand.ts";
import type { Need, RegisteredDecision } from "../../domain/grant.ts";
import { zero } from "../../domain/money.ts";
import type { NeedNextYear, StatedTotal } from "../../language/reading/reading.ts";
import { input } from "../cards/verbs.ts";
import type { Inputs } from "../inputs.ts";
import { decisionIdOf, oreOf, type ReadDocument } from "./document.ts";
import { commands, type Entered, lacks, noMeeting, rowsHold, titleMax, waits } from "./entered.ts";
import { bodyNamed, type Form } from "./form.ts";

const codeMax = 80;
const nameMax = 120;

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

export function enterGrant(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, newGrant, reading, quotes } = document;
  const title = form.text("title", titleMax);
  const year = form.text("year", 4);
  const code = form.text("code", codeMax);
  const { frame } = reading;
  const isRough = frame !== null && roughly.test(inputs(input.amount) ?? "");
  const amount = isRough ? oreOf(frame.amountKr) : form.amount("amount");
  if (year !== null && !/^20\d\d$/.test(year)) form.wrong("year", { code: "missing" });
  if (caseNumber === null || !document.hasCase || newGrant === null) return waits("case");
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
        rounding: isRough ? oreOf(roundingOf(frame.amountKr, quotes.frame ?? "")) : zero,
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
    amount: oreOf(row.amountKr),
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

export function enterBoardDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, intake, grant } = document;
  const title = form.text("title", titleMax);
  const body = form.body("body");
  const day = form.day("decisionDay");
  const section = form.section("section");
  const answers = answeredSum(form, document, inputs, "rows");
  if (caseNumber === null || !document.hasCase) return waits("case");
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

/** The decision of a delegate on paper: a fact, and it owes a report to the board (KL 7:8, rule R33). */
export function enterDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
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
  if (caseNumber === null || !document.hasCase) return waits("case");
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
