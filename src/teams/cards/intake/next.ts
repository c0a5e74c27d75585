import type { Intake } from "../../../domain/intake.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { enter, readyItems } from "../../intake/enter.ts";
import { isOpen, type Item } from "../../intake/item.ts";
import { itemsOf } from "../../intake/items.ts";
import type { Showing, View } from "../view.ts";
import { intakeView, pageWith } from "./intake.ts";
import { intakeItemView } from "./item.ts";

/** After an item: what has become ready is pressed at once; else the next that needs an answer stands open. */
export function nextView(intake: Intake, after: string | null, showing: Showing): View {
  const document = openIntake(intake, showing.state, showing.viewer);
  const items = itemsOf(document);
  const at = items.findIndex(({ id }) => id === after);
  const [last] = items.slice(Math.max(0, at));
  const next = readyItems(document).length > 0 ? null : nextAsked(items, at, document);
  return next === null
    ? intakeView(intake, last === undefined ? 1 : pageWith(last, document), showing)
    : intakeItemView(intake, next.id, 1, showing);
}

/** The next one, and round again. */
function nextAsked(items: readonly Item[], at: number, document: ReadDocument): Item | null {
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const isAsked = (item: Item): boolean =>
    isOpen(item) &&
    item.found === null &&
    enter(item, document, (name) => item.defaults[name] ?? null).kind === "lacks";
  return round.find(isAsked) ?? null;
}
