import { sha256 } from "../../../app/digest.ts";
import { type PositionId, type PotId, registeredDecisionId } from "../../../domain/brand.ts";
import { potsOfDecider } from "../../../domain/decide-grant.ts";
import type { FixedRow, GrantCommand, RegisteredDecision } from "../../../domain/grant.ts";
import { readAmount } from "../../../language/amount.ts";
import { freeId, linesOf, readPaperRow } from "../../../language/set-up-lines.ts";
import { caseIn, type Wanted } from "./read-people.ts";
import { grantIn } from "./read-money.ts";
import type { Typed } from "./typed.ts";

/** As many rows as one card shows again. */
const rowsMax = 60;

type Register = GrantCommand & { type: "register-decision" };

/** The rows of a decision on paper, one a line; what cannot be read is told with its number. */
function rowsIn(typed: Typed): readonly FixedRow[] {
  const lines = linesOf(typed.text("rows") ?? "");
  if (lines.length > rowsMax)
    typed.wrong("rows", { code: "too-many-lines", lines: lines.length, max: rowsMax });
  return lines.flatMap(({ number, text }): FixedRow[] => {
    const row = readPaperRow(text);
    if (row === null) {
      typed.wrong("rows", { code: "line-unreadable", line: number, typed: text });
      return [];
    }
    const read = readAmount(row.amount, typed.viewer.language);
    if (read.kind === "amount") return [{ ...row, amount: read.amount }];
    typed.wrong("rows", { code: "amount-unreadable", why: read.why, typed: row.amount });
    return [];
  });
}

/** What both kinds have in common; the case is the grant's where none is chosen. */
function commonOf(typed: Typed): Omit<Register, "decision" | "madeBy" | "notice" | "day"> | null {
  const none = typed.text("grant") === null || typed.text("grant") === "none";
  const grant = none ? null : grantIn(typed);
  const isOfGrant = typed.text("case") === null && grant !== null;
  const matter = isOfGrant ? grant.case : (caseIn(typed)?.number ?? null);
  const title = typed.required("title");
  const rows = rowsIn(typed);
  const statedTotal = typed.amount("total");
  if (matter === null || typed.errors.length > 0) return null;
  return {
    type: "register-decision",
    case: matter,
    title,
    grant: grant?.id ?? null,
    rows,
    statedTotal,
    // What stands for the paper here is what was written down of it.
    textHash: sha256(JSON.stringify([matter, title, rows, statedTotal])),
  };
}

/** A body's own decision, by its paragraph: not reported to itself. */
export function readBoardDecision(typed: Typed): Wanted | null {
  const { state } = typed;
  const body = typed.thing("body", state.bodies, (one) => [one.id, one.title.sv, one.title.en]);
  const day = typed.requiredPastDay("day");
  const section = typed.section("section");
  const common = commonOf(typed);
  if (body === null || day === null || section === null || common === null) return null;
  const id = `${body.id}-${day}-${section}`;
  const madeBy: RegisteredDecision["madeBy"] = { kind: "body", body: body.id, section };
  const decision = registeredDecisionId(id);
  return { id, command: { ...common, decision, day, madeBy, notice: null } };
}

/** A person's decision on delegation: reported to a body (KL 7:8, rule R11). */
export function readPersonDecision(typed: Typed): Wanted | null {
  const { state } = typed;
  const position = typed.position("position");
  const name = typed.required("name");
  const day = typed.requiredPastDay("day");
  const notice = noticeIn(typed);
  const common = commonOf(typed);
  const source = sourceIn(typed, common, position);
  if (position === null || day === null || notice === null || common === null) return null;
  if (source === null) return null;
  const id = freeId(`${position}-${day}`, (one) => state.registered.has(one));
  const madeBy: RegisteredDecision["madeBy"] = { kind: "person", position, name };
  const decision = registeredDecisionId(id);
  return { id, command: { ...common, ...source, decision, day, madeBy, notice } };
}

/** The pot that the rows come out of, or nothing for the grant itself; asked only where the decider has pots. */
function sourceIn(
  typed: Typed,
  common: ReturnType<typeof commonOf>,
  position: PositionId | null,
): { readonly pot?: PotId } | null {
  if (common?.grant == null || position === null || common.rows.length === 0) return {};
  const pots = potsOfDecider(typed.state, common.grant, position);
  const chosen = typed.text("fromPot") ?? (pots.length === 0 ? "none" : "");
  if (chosen === "none") return {};
  const pot = pots.find(({ id }) => id === chosen);
  return pot === undefined ? typed.wrong("fromPot", { code: "not-chosen" }) : { pot: pot.id };
}

/** A meeting, or a body whose meeting nobody has set yet. */
function noticeIn(typed: Typed): Register["notice"] {
  const chosen = typed.required("noticeAt");
  if (chosen === "") return null;
  const meeting = typed.state.meetings.get(chosen);
  if (meeting !== undefined) return { body: meeting.body, meeting: meeting.id };
  const body = typed.state.bodies.get(chosen);
  return body === undefined
    ? typed.wrong("noticeAt", { code: "not-chosen" })
    : { body: body.id, meeting: null };
}
