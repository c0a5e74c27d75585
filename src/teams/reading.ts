import type { z } from "zod/v4";
import type { State } from "../domain/state.ts";
import type { Viewer } from "../notify/card.ts";
import type { Asked } from "./asked.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";

/** Reads what a verb's click asks for, from data that anybody could have forged. */
export type Reader = (data: Click["data"], inputs: Inputs, viewer: Viewer, state: State) => Asked;

/** Builds a reader from the shape that its data must have. */
export function reading<Data>(
  schema: z.ZodType<Data>,
  read: (data: Data, inputs: Inputs, given: Click["data"], viewer: Viewer, state: State) => Asked,
): Reader {
  return (given, inputs, viewer, state) => {
    const parsed = schema.safeParse(given);
    return parsed.success
      ? read(parsed.data, inputs, given, viewer, state)
      : { kind: "unreadable" };
  };
}
