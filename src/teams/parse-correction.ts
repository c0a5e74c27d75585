import { z } from "zod/v4";
import { correctionFields } from "../domain/afterwards.ts";
import { decisionNumber, isId, logPosition, proposalId, rowId } from "../domain/brand.ts";
import { one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const decision = id.transform(decisionNumber);
const revision = z.number().int().min(0).transform(logPosition);

/** The verbs of the cards in `cards/correction`. */
export const correctionReaders: Readonly<Record<string, Reader>> = {
  "open-amendment": reading(z.object({ decision }), (data, inputs, given) =>
    one(
      given,
      { type: "open-amendment", ...data, reason: inputs(input.reason) ?? "" },
      { card: "amend", ...data },
    ),
  ),
  "discard-draft": reading(
    z.object({ proposal: id.transform(proposalId), revision }),
    (data, _inputs, given) => one(given, { type: "discard-draft", ...data }),
  ),
  "correct-decision": reading(
    z.object({
      decision,
      revision,
      field: z.enum(correctionFields),
      row: id.transform(rowId).nullable(),
      after: z.number().int().min(0),
    }),
    (data, inputs, given) => {
      const { field, row } = data;
      return one(
        given,
        {
          type: "correct-decision",
          ...data,
          is: inputs(input.text) ?? "",
          reason: inputs(input.reason) ?? "",
        },
        { card: "correct-text", decision: data.decision, field, row },
      );
    },
  ),
};
