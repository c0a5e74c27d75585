import { z } from "zod/v4";

import {
  day,
  decisionNumber,
  isDay,
  isId,
  meetingId,
  personId,
  potId,
  proposalId,
  registeredDecisionId,
  rowId,
} from "../domain/brand.ts";
import type { Card } from "../notify/card.ts";

/** The highest page that a click may ask for. */
const pageMax = 1_000;

/** What is no id ends the reading; otherwise it would still be made into one, which is a bug for the brand. */
export const stopping = { abort: true } as const;

const id = z.string().refine(isId, stopping);
const page = z.number().int().min(1).max(pageMax);
const proposal = id.transform(proposalId);
const pot = id.transform(potId);
const person = id.transform(personId);
const decision = id.transform(decisionNumber);
const meeting = id.transform(meetingId);
const about = z.union([
  z.object({ kind: z.literal("decision"), decision }),
  z.object({ kind: z.literal("registered"), decision: id.transform(registeredDecisionId) }),
]);

/** Which cards a click may ask for; whether its viewer may see one is decided afterwards. */
const schema = z.discriminatedUnion("card", [
  z.object({ card: z.literal("home") }),
  z.object({ card: z.literal("help") }),
  z.object({ card: z.literal("pots") }),
  z.object({ card: z.literal("meetings") }),
  z.object({ card: z.literal("verify") }),
  z.object({ card: z.literal("language") }),
  z.object({ card: z.literal("clock") }),
  z.object({ card: z.literal("welcome") }),
  z.object({ card: z.literal("pot"), pot }),
  z.object({ card: z.literal("form"), proposal, page }),
  z.object({ card: z.literal("answers"), proposal }),
  z.object({ card: z.literal("own-motives"), proposal, page }),
  z.object({ card: z.literal("choose-row"), proposal, page }),
  z.object({ card: z.literal("change-row"), proposal, row: id.transform(rowId) }),
  z.object({ card: z.literal("add-row"), proposal }),
  z.object({ card: z.literal("review"), proposal }),
  z.object({ card: z.literal("rows"), proposal, page }),
  z.object({ card: z.literal("refer"), proposal, why: z.enum(["goals", "referred"]) }),
  z.object({ card: z.literal("proposal"), proposal }),
  z.object({ card: z.literal("confirm"), proposal }),
  z.object({ card: z.literal("return"), proposal }),
  z.object({ card: z.literal("disqualify"), proposal, answer: z.enum(["yes", "unsure"]) }),
  z.object({ card: z.literal("settle-disqualification"), proposal, person }),
  z.object({ card: z.literal("settle-referral"), proposal }),
  z.object({ card: z.literal("decision"), decision }),
  z.object({ card: z.literal("decision-text"), decision, page }),
  z.object({ card: z.literal("decisions"), page }),
  z.object({ card: z.literal("registered"), decision: id }),
  z.object({ card: z.literal("notices"), meeting: meeting.nullable(), page }),
  z.object({ card: z.literal("bind-notice"), about }),
  z.object({ card: z.literal("history"), subject: id, page }),
  z.object({
    card: z.literal("may-i-decide"),
    pot,
    day: z.string().refine(isDay, stopping).transform(day).nullable(),
  }),
]);

/** The card that untrusted data names; null when it names none of ours. */
export function parseCard(named: unknown): Card | null {
  const read = schema.safeParse(named);
  return read.success ? read.data : null;
}
