import type { RecordedEvent } from "./event.ts";
import type { State } from "./state.ts";

/** Takes in what of rights one has entered and another has settled; what is given follows as an event of its own. */
export function evolveConfirmation(
  state: State,
  { event, by, time, position }: RecordedEvent,
): void {
  const person = by.kind === "person" ? by.person : null;
  switch (event.type) {
    case "right-entered": {
      const { entry: id, right } = event;
      if (person === null) return;
      state.rights.set(id, { id, right, by: person, time, position, settled: null });
      if (right.kind === "mandate") {
        const mandate = state.mandates.get(right.mandate);
        if (mandate !== undefined) state.mandates.set(mandate.id, { ...mandate, awaits: true });
      }
      const pot = right.kind === "pot" ? state.pots.get(right.pot) : undefined;
      if (pot !== undefined) state.pots.set(pot.id, { ...pot, awaits: true });
      return;
    }
    case "right-confirmed":
    case "right-declined": {
      const { entry: id, right } = event;
      const outcome = event.type === "right-confirmed" ? "confirmed" : "declined";
      const reason = event.type === "right-declined" ? (event.private?.reason ?? null) : null;
      const entry = state.rights.get(id);
      if (entry !== undefined)
        state.rights.set(id, { ...entry, settled: { outcome, by: person, reason, position } });
      if (right.kind === "mandate") {
        const { awaits: _, ...mandate } = state.mandates.get(right.mandate) ?? {};
        if ("id" in mandate) state.mandates.set(mandate.id, mandate);
      }
      // A pot that somebody declined goes on waiting, until it is mended or closed.
      if (right.kind === "pot" && outcome === "confirmed") {
        const { awaits: _, ...pot } = state.pots.get(right.pot) ?? {};
        if ("id" in pot) state.pots.set(pot.id, pot);
      }
      return;
    }
    default:
  }
}
