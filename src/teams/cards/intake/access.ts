import type { IntakeId } from "../../../domain/brand.ts";
import { mayHandle } from "../../../domain/decide-intake.ts";
import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";

/** Who may read a document is who may handle it. */
export function seesIntake(id: IntakeId, state: State, { person }: Viewer): boolean {
  const intake = state.intakes.get(id);
  return intake !== undefined && mayHandle(state, intake, person);
}
