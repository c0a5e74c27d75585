import type { Subject } from "../domain/brand.ts";
import type { Command } from "../domain/command.ts";
import type { State } from "../domain/state.ts";
import type { Viewer } from "../notify/card.ts";
import type { Filled } from "../notify/set-up-card.ts";
import { passageOf } from "./cards/set-up/asked-by.ts";
import { openIntake } from "./intake/document.ts";
import { noteOf } from "./intake/places.ts";

/** Notes that a form which a place of a text led to made something of it; nothing for any other form. */
export function notesFor(
  filled: Filled,
  made: Subject,
  state: State,
  viewer: Viewer,
): readonly Command[] {
  const of = passageOf(filled);
  const intake = state.intakes.get(of?.intake ?? "");
  if (of === null || intake === undefined || intake.closed) return [];
  const known = intake.passages.some((one) => one.place === of.place && one.subject === made);
  return known
    ? []
    : noteOf(of.place, { subject: made, row: null }, openIntake(intake, state, viewer));
}
