import {
  type Day,
  meetingId,
  type PotId,
  type PositionId,
  type RegisteredDecisionId,
  registeredDecisionId,
} from "../../domain/brand.ts";
import type { Grant, RegisteredDecision } from "../../domain/grant.ts";
import { formatAmount, formatKronor } from "../../language/format.ts";
import type { StatedTotal } from "../../language/reading/reading.ts";
import { shortened } from "../cards/template.ts";
import { input } from "../cards/verbs.ts";
import type { Inputs } from "../inputs.ts";
import { oreOf } from "./amounts.ts";
import { changedAmount } from "./changed-amount.ts";
import {
  type DecisionItem,
  decisionIdOf,
  groundOf,
  type ReadDocument,
  rowsBy,
} from "./document.ts";
import {
  anotherOne,
  commands,
  type Entered,
  lacks,
  noMeeting,
  sumHolds,
  titleMax,
  waits,
} from "./entered.ts";
import { findOwnDecision, frameRead } from "./found.ts";
import { bodyNamed, type Form } from "./form.ts";
import { needsSaidBefore } from "./need-question.ts";
import { fromPot, outOfGrant, potsToGive } from "./out-of-pot.ts";
import { needOfRead } from "./row-from.ts";

const codeMax = 80;
const nameMax = 120;

export function enterGrant(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, newGrant, otherGrants } = document;
  const chosen = inputs(input.another);
  const same = otherGrants.find(({ id }) => id === chosen);
  if (same !== undefined) return commands([], `grant/${same.id}`, sameGrant(same, document));
  if (otherGrants.length > 0 && chosen !== anotherOne)
    form.wrong("another", { code: "not-chosen" });
  const title = form.text("title", titleMax);
  const year = form.text("year", 4);
  const code = form.text("code", codeMax);
  const frame = frameRead(document);
  const read = form.grantAmount("amount", frame);
  const amount = read?.amount ?? null;
  const answers = changedAmount(form, frame, amount, inputs);
  if (year !== null && !/^20\d\d$/.test(year))
    form.wrong("year", { code: "number-outside", typed: year, min: 2000, max: 2099 });
  if (caseNumber === null || !document.hasCase || newGrant === null) return waits("case");
  if (title === null || year === null || code === null || read === null) return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  return commands(
    [
      {
        type: "register-grant",
        grant: newGrant,
        case: caseNumber,
        title,
        year: Number(year),
        amount: read.amount,
        rounding: read.rounding,
        code,
        requisitionDay: null,
        lastUseDay: null,
        reportDay: null,
        unspent: "unclear",
      },
    ],
    `grant/${newGrant}`,
    answers,
  );
}

/** The text is about a grant that is here already: what it says of the amount is kept beside what is known. */
function sameGrant({ amount }: Grant, document: ReadDocument): readonly string[] {
  const frame = frameRead(document);
  return frame === null
    ? []
    : [`${formatAmount(frame.amount, "sv")} → ${formatAmount(amount, "sv")}`];
}

/** The rows as the paper has them; "ja?" stays unclear and blank stays unstated (rule R10). */
const fixedRows = (kind: DecisionItem, document: ReadDocument): RegisteredDecision["rows"] =>
  rowsBy(kind, document).map((row) => ({
    activity: row.activity,
    description: row.description,
    responsible: row.responsible ?? "",
    amount: oreOf(row.amountKr),
    need: needOfRead[row.needNextYear],
  }));

/** As many as are named, and so much of each. */
const addedShown = 10;
const addedNameMax = 120;

/** The rows that the reading missed and somebody has added: said with the decision that they are entered with. */
function addedIn(kind: DecisionItem, document: ReadDocument): readonly string[] {
  const added = rowsBy(kind, document).filter(({ isAdded }) => isAdded);
  const named = added
    .slice(0, addedShown)
    .map(
      ({ activity, amountKr }) =>
        `tillagd för hand: ${shortened(activity, addedNameMax)}, ${formatKronor(oreOf(amountKr), "sv")}`,
    );
  const more = added.length - named.length;
  return more > 0 ? [...named, `och ${more} rader till`] : named;
}

/** The stated totals of the lists of a decision that are not their sums, tried before it is entered (rule R04). */
export function differingIn(kind: DecisionItem, document: ReadDocument): readonly StatedTotal[] {
  const { reading, rows, potsBy } = document;
  const own = rowsBy(kind, document);
  const [all, ownSum] = [rows, own].map((some) =>
    some.reduce((sum, { amountKr }) => sum + amountKr, 0),
  );
  const isMine: Readonly<Record<StatedTotal["of"], (computedKr: number) => boolean>> = {
    rows: (computedKr) =>
      own.length > 0 &&
      // The sum of a part of the list is of this decision where all rows are.
      (computedKr === ownSum || computedKr === all || own.length === rows.length),
    pots: () => potsBy.includes(kind),
  };
  return (["rows", "pots"] as const).flatMap(
    (of) =>
      reading.statedTotals.find(
        ({ of: list, statedKr, computedKr }) =>
          list === of && statedKr !== computedKr && isMine[of](computedKr),
      ) ?? [],
  );
}

/** Rule R04: a difference blocks until somebody has said that the list holds. */
function answeredSum(
  form: Form,
  kind: DecisionItem,
  document: ReadDocument,
  inputs: Inputs,
): readonly string[] {
  const wrong = differingIn(kind, document);
  if (wrong.length > 0 && inputs(input.outcome) !== sumHolds)
    form.wrong("outcome", { code: "not-chosen" });
  return wrong.map(({ of, computedKr, statedKr }) => {
    const list = of === "rows" ? "raderna" : "pottarna";
    const [sum, stated] = [computedKr, statedKr].map((kr) => formatKronor(oreOf(kr), "sv"));
    return `${list} är tillsammans ${sum}, texten anger ${stated}`;
  });
}

export function enterBoardDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, intake, grant } = document;
  const title = form.text("title", titleMax);
  const body = form.body("body");
  const day = form.day("decisionDay");
  const section = form.section("section");
  const answers = answeredSum(form, "board-decision", document, inputs);
  if (caseNumber === null || !document.hasCase) return waits("case");
  if (grant === null) return waits("grant");
  if (title === null || body === null || day === null || section === null) return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  const decision = decisionIdOf(registeredDecisionId, body, day, section);
  const rows = fixedRows("board-decision", document);
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
      ...needsSaidBefore(decision, rows, document),
    ],
    `registered/${decision}`,
    [...answers, ...addedIn("board-decision", document)],
  );
}

/** The decision of a delegate on paper: a fact, and it owes a report to the board (KL 7:8, rule R33). */
export function enterDecision(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, intake, state, reading, grant } = document;
  const title = form.text("title", titleMax);
  const day = form.day("decisionDay");
  const position = form.position("owner");
  const name = form.text("name", nameMax);
  const chosen = inputs(input.meeting);
  const meeting = state.meetings.get(chosen ?? "");
  if (chosen === null || (meeting === undefined && chosen !== noMeeting))
    form.wrong("meeting", { code: "missing" });
  const answers = answeredSum(form, "decision", document, inputs);
  const source = sourceIn(form, document, inputs);
  const isKnown = isKnownAs(document, position, day);
  if (isKnown && inputs(input.another) !== anotherOne)
    form.wrong("another", { code: "not-chosen" });
  const body =
    meeting?.body ?? bodyNamed(reading.notice?.body ?? "", state) ?? groundOf(document)?.body;
  if (caseNumber === null || !document.hasCase) return waits("case");
  if (grant === null) return waits("grant");
  if (body === undefined) form.wrong("meeting", { code: "not-chosen" });
  if (body === undefined || title === null || day === null || position === null || name === null)
    return lacks(form);
  if (form.errors.length > 0) return lacks(form);
  const rows = fixedRows("decision", document);
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
        ...source,
        rows,
        statedTotal: null,
        textHash: intake.hash,
        notice: { body, meeting: meeting === undefined ? null : meetingId(meeting.id) },
      },
      ...needsSaidBefore(decision, rows, document),
    ],
    `registered/${decision}`,
    [...answers, ...(date === null ? [] : [`${date}: ${day}`]), ...addedIn("decision", document)],
  );
}

/** What the rows are given out of: a pot of the grant, or the grant itself; asked only where there is a choice. */
function sourceIn(form: Form, document: ReadDocument, inputs: Inputs): { readonly pot?: PotId } {
  const pots = potsToGive(document);
  if (pots.length === 0) return {};
  const chosen = inputs(fromPot);
  if (chosen === outOfGrant) return {};
  const pot = pots.find(({ id }) => id === chosen);
  if (pot !== undefined) return { pot: pot.id };
  form.wrong(fromPot, { code: "not-chosen" });
  return {};
}

/** Whether the delegate's decision is here already: as the text has it, or as it was typed. */
const isKnownAs = (
  { decision, state, caseNumber }: ReadDocument,
  position: PositionId | null,
  day: Day | null,
): boolean =>
  decision !== null ||
  (day !== null && findOwnDecision(state, caseNumber, position, [day]) !== null);

const hashKept = 6;
const ownDecisionId = (
  { intake }: ReadDocument,
  position: string,
  day: string,
): RegisteredDecisionId =>
  registeredDecisionId(`${position}-${day}-${intake.hash.slice(0, hashKept)}`);
