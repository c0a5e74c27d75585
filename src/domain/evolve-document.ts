import type { RecordedEvent } from "./event.ts";
import type { State } from "./state.ts";

/** Takes in that a document was issued. */
export function evolveDocument(state: State, { event, by, time }: RecordedEvent): void {
  if (event.type !== "document-issued") return;
  const { type: _, ...issued } = event;
  const person = by.kind === "person" ? by.person : null;
  state.documents.set(event.hash, { ...issued, time, person });
}
