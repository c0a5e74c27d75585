import { z } from "zod/v4";

import { correctionFields } from "../domain/afterwards.ts";
import {
  assignmentId,
  bodyId,
  day,
  decisionNumber,
  grantId,
  intakeId,
  isDay,
  isId,
  logPosition,
  mandateId,
  meetingId,
  personId,
  positionId,
  potId,
  proposalId,
  registeredDecisionId,
  rowId,
} from "../domain/brand.ts";
import { meetingReasonMax } from "../domain/decide-meeting.ts";
import { phaseOutOutcomes } from "../domain/phase-out.ts";
import { dutyKinds } from "../domain/reminder.ts";
import type { Card } from "../notify/card.ts";
import { documentOf } from "./parse-document.ts";
import { searchSchema } from "./parse-search.ts";
import { setUpForms, setUpLists, setUpThings } from "../notify/set-up-card.ts";

/** The highest page that a click may ask for. */
const pageMax = 1_000;

/** The longest pasted list that a click carries, and the longest key of a receipt, in characters. */
const listMax = 6_000;
const keyMax = 300;

/** What is no id ends the reading; otherwise it would still be made into one, which is a bug for the brand. */
export const stopping = { abort: true } as const;

const id = z.string().refine(isId, stopping);
const page = z.number().int().min(1).max(pageMax);
const proposal = id.transform(proposalId);
const pot = id.transform(potId);
const person = id.transform(personId);
const decision = id.transform(decisionNumber);
const meeting = id.transform(meetingId);
const body = id.transform(bodyId);
const grant = id.transform(grantId);
const position = id.transform(positionId);
const date = z.string().refine(isDay, stopping).transform(day);
const event = z.number().int().min(0).transform(logPosition);
const way = z.enum([...phaseOutOutcomes, "news"]).nullable();
const about = z.union([
  z.object({ kind: z.literal("decision"), decision }),
  z.object({ kind: z.literal("registered"), decision: id.transform(registeredDecisionId) }),
]);

/** The place of a document that a row stands in, and the row that was made of it there. */
export const rowFrom = z
  .object({ intake: id.transform(intakeId), place: id, row: id.nullable() })
  .nullable();

const moveTo = z.object({
  firstDay: date,
  decisionDay: date,
  documentStop: date.nullable(),
  reason: z.string().max(meetingReasonMax),
  again: z.literal(true).optional(),
});

/** What has been typed in a form of several pages; no form has more fields. */
const filledMax = 24;
export const filled = z
  .record(z.string().max(40), z.string().max(listMax))
  .refine((typed) => Object.keys(typed).length <= filledMax, stopping);

/** Which cards a click may ask for; whether its viewer may see one is decided afterwards. */
const schema = z.discriminatedUnion("card", [
  z.object({ card: z.literal("home"), page: page.optional() }),
  z.object({ card: z.enum(["help", "pots"]) }),
  z.object({
    card: z.literal("meetings"),
    year: z.number().int().min(1900).max(2199).optional(),
    page: page.optional(),
  }),
  z.object({ card: z.enum(["verify", "language", "clock", "welcome"]) }),
  z.object({ card: z.literal("pot"), pot }),
  z.object({ card: z.literal("form"), proposal, page }),
  z.object({ card: z.literal("answers"), proposal }),
  z.object({ card: z.literal("own-motives"), proposal, page }),
  z.object({ card: z.literal("terms"), proposal }),
  z.object({ card: z.literal("choose-row"), proposal, page }),
  z.object({ card: z.literal("change-row"), proposal, row: id.transform(rowId) }),
  z.object({ card: z.literal("add-row"), proposal }),
  z.object({ card: z.literal("review"), proposal }),
  z.object({ card: z.literal("rows"), proposal, page }),
  z.object({ card: z.literal("refer"), proposal, why: z.enum(["goals", "referred"]) }),
  z.object({ card: z.literal("proposal"), proposal }),
  z.object({ card: z.enum(["confirm", "return"]), proposal }),
  z.object({ card: z.literal("disqualify"), proposal, answer: z.enum(["yes", "unsure"]) }),
  z.object({ card: z.literal("settle-disqualification"), proposal, person }),
  z.object({ card: z.enum(["note-word", "word", "word-news"]), proposal }),
  z.object({ card: z.literal("settle-referral"), proposal }),
  z.object({ card: z.literal("decision"), decision }),
  z.object({ card: z.literal("decision-text"), decision, page }),
  z.object({ card: z.literal("decisions"), page }),
  searchSchema,
  z.object({ card: z.literal("registered"), decision: id }),
  z.object({ card: z.literal("notices"), meeting: meeting.nullable(), page }),
  z.object({ card: z.literal("bind-notice"), about }),
  z.object({ card: z.literal("history"), subject: id, page }),
  z.object({ card: z.literal("meeting"), meeting }),
  z.object({ card: z.literal("add-meeting"), body: body.nullable() }),
  z.object({ card: z.literal("move-meeting"), meeting, to: moveTo.optional() }),
  z.object({ card: z.literal("cancel-meeting"), meeting }),
  z.object({ card: z.literal("meeting-list"), body, text: z.string().max(listMax).nullable() }),
  z.object({ card: z.literal("lead-times"), body }),
  z.object({
    card: z.enum([
      "number-list",
      "report-list",
      "adjust-minutes",
      "announce-minutes",
      "legal-force",
    ]),
    meeting,
  }),
  z.object({ card: z.enum(["notice", "rebook", "record-separately", "appeal"]), about }),
  z.object({ card: z.literal("late-notices"), page }),
  z.object({ card: z.literal("notice-statistics") }),
  z.object({ card: z.literal("chair-decision"), body }),
  z.object({ card: z.literal("assignments"), page }),
  z.object({ card: z.literal("add-assignment"), filled: filled.optional() }),
  z.object({
    card: z.enum([
      "assignment",
      "bind-assignment",
      "settle-condition",
      "report-assignment",
      "note-assignment",
      "withdraw-assignment",
      "refer-back-assignment",
    ]),
    assignment: id.transform(assignmentId),
  }),
  z.object({ card: z.literal("follow-ups"), page }),
  z.object({ card: z.literal("follow-up"), decision, row: id.transform(rowId), cutOff: date }),
  z.object({ card: z.literal("need"), decision, row: id.transform(rowId) }),
  z.object({ card: z.literal("phase-out"), decision, row: id.transform(rowId), way }),
  z.object({
    card: z.literal("follow-up-summary"),
    grant,
    pot: pot.nullable(),
    cutOff: date.nullable(),
    page,
  }),
  z.object({ card: z.literal("commitments"), grant }),
  z.object({ card: z.enum(["grant", "grant-terms"]), grant }),
  z.object({
    card: z.literal("grant-step"),
    grant,
    kind: z.enum(["requisition", "report", "repayment"]),
  }),
  z.object({ card: z.literal("document"), of: documentOf }),
  z.object({ card: z.literal("deputies"), page: page.optional() }),
  z.object({
    card: z.literal("office-news"),
    position,
    event: z.number().int().min(0).transform(logPosition),
  }),
  z.object({ card: z.literal("appoint"), position }),
  z.object({
    card: z.literal("end-holding"),
    position,
    person,
    standing: z.enum(["ordinary", "acting", "substitute"]),
    from: date,
  }),
  z.object({
    card: z.literal("absence"),
    person,
    from: date.nullable(),
    to: date.nullable(),
  }),
  z.object({ card: z.literal("unreachable"), page }),
  z.object({ card: z.literal("intakes") }),
  z.object({ card: z.literal("closed-intakes"), page }),
  z.object({ card: z.literal("close-intake"), intake: id.transform(intakeId) }),
  z.object({ card: z.literal("intake"), intake: id.transform(intakeId), page }),
  z.object({
    card: z.literal("intake-next"),
    intake: id.transform(intakeId),
    after: id.nullable(),
  }),
  z.object({ card: z.literal("intake-item"), intake: id.transform(intakeId), item: id, page }),
  z.object({
    card: z.literal("intake-unquoted"),
    intake: id.transform(intakeId),
    page,
    marked: z.literal(true).optional(),
  }),
  z.object({ card: z.literal("intake-passage"), intake: id.transform(intakeId), at: page }),
  z.object({ card: z.literal("intake-row"), intake: id.transform(intakeId), place: id, row: id }),
  z.object({ card: z.literal("request-news"), pot, event }),
  z.object({ card: z.literal("grant-amount"), grant }),
  z.object({ card: z.literal("digest"), key: z.string().max(keyMax) }),
  z.object({ card: z.literal("ladders") }),
  z.object({ card: z.literal("ladder"), duty: z.enum(dutyKinds) }),
  z.object({ card: z.literal("quiet-days") }),
  z.object({ card: z.literal("rehearsal"), until: date.nullable(), page }),
  z.object({ card: z.literal("stalled-news") }),
  z.object({ card: z.literal("amend"), decision }),
  z.object({ card: z.literal("return-money"), from: decision }),
  z.object({
    card: z.literal("return-news"),
    decision: id.transform(registeredDecisionId),
    event,
  }),
  z.object({
    card: z.literal("add-fixed-row"),
    decision: id.transform(registeredDecisionId),
    from: rowFrom,
  }),
  z.object({
    card: z.literal("withdraw-fixed-row"),
    decision: id.transform(registeredDecisionId),
  }),
  z.object({ card: z.literal("move-money"), pot }),
  z.object({ card: z.literal("year"), grant, page }),
  z.object({ card: z.literal("close-year"), grant, pot: pot.nullable() }),
  z.object({
    card: z.literal("move-news"),
    decision: id.transform(registeredDecisionId),
    event,
  }),
  z.object({ card: z.literal("correct"), decision, page }),
  z.object({
    card: z.literal("correct-text"),
    decision,
    field: z.enum(correctionFields),
    row: id.transform(rowId).nullable(),
  }),
  z.object({ card: z.literal("set-up") }),
  z.object({ card: z.literal("set-up-list"), of: z.enum(setUpThings), page }),
  z.object({ card: z.literal("set-up-item"), of: z.enum(setUpThings), id }),
  z.object({
    card: z.literal("set-up-form"),
    of: z.enum(setUpForms),
    page,
    about: id.nullable(),
    filled,
  }),
  z.object({
    card: z.literal("set-up-review"),
    of: z.enum(setUpForms),
    about: id.nullable(),
    filled,
    id,
  }),
  z.object({
    card: z.literal("set-up-import"),
    of: z.enum(setUpLists),
    text: z.string().max(listMax).nullable(),
    filled,
    rest: z.number().int().min(1).optional(),
  }),
  z.object({ card: z.literal("set-up-rights"), page }),
  z.object({
    card: z.literal("take-right"),
    person: id.transform(personId),
    right: z.enum(["secretariat", "auditor"]),
  }),
  z.object({ card: z.literal("end-person"), person }),
  z.object({ card: z.literal("end-position"), position }),
  z.object({ card: z.literal("end-body"), body }),
  z.object({
    card: z.literal("move-pots"),
    from: id.transform(mandateId),
    to: id.transform(mandateId),
  }),
  z.object({ card: z.enum(["confirm-right", "decline-right", "right-answer"]), entry: id }),
  z.object({ card: z.literal("right-news"), person, event }),
  z.object({ card: z.literal("mandate-news"), mandate: id.transform(mandateId), event }),
  z.object({
    card: z.literal("missed-news"),
    since: z.number().int().min(0).transform(logPosition),
  }),
  z.object({ card: z.literal("pot-then"), pot, day: date }),
  z.object({
    card: z.literal("may-i-decide"),
    pot,
    day: date.nullable(),
    who: z.boolean().optional(),
  }),
]);

/** The card that untrusted data names; null when it names none of ours. */
export function parseCard(named: unknown): Card | null {
  const read = schema.safeParse(named);
  return read.success ? read.data : null;
}
