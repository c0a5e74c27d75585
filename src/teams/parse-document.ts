import { z } from "zod/v4";

import { day, decisionNumber, grantId, isDay, isId, meetingId, potId } from "../domain/brand.ts";

/** What is no id ends the reading, as everywhere in `parse-card.ts`. */
const stopping = { abort: true } as const;
const id = z.string().refine(isId, stopping);
const decision = id.transform(decisionNumber);

/** The highest number of a correction that a click may ask for. */
const numberMax = 1_000;

/** Which file a card is of. */
export const documentOf = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("decision"), decision }),
  z.object({
    kind: z.literal("correction"),
    decision,
    number: z.number().int().min(1).max(numberMax),
  }),
  z.object({ kind: z.literal("archive"), decision }),
  z.object({ kind: z.literal("notice-list"), meeting: id.transform(meetingId) }),
  z.object({
    kind: z.literal("follow-up"),
    grant: id.transform(grantId),
    pot: id.transform(potId).nullable(),
    cutOff: z.string().refine(isDay, stopping).transform(day),
  }),
  // Cards and offers from before the form could be chosen say none.
  z.object({
    kind: z.literal("export"),
    form: z.enum(["xlsx", "csv", "json"]).default("xlsx"),
  }),
  z.object({ kind: z.literal("request-template") }),
  z.object({ kind: z.literal("calendar") }),
]);
