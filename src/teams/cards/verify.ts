import type { State } from "../../domain/state.ts";
import type { Viewer } from "../../notify/card.ts";
import type { Rendered } from "../conversation.ts";
import { filled } from "./render.ts";
import { sheetOfView } from "./view-sheet.ts";
import { type Proof, verifyView } from "./verify-view.ts";

export type { Proof } from "./verify-view.ts";

/** The answer to "kontrollera": the proof comes from reading the whole log, the sums from the state. */
export function renderVerify(proof: Proof, state: State, viewer: Viewer): Rendered {
  const view = verifyView(proof, { state, viewer });
  return filled(sheetOfView(view, viewer.language), viewer, []);
}
