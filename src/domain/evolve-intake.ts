import type { PersonId } from "./brand.ts";
import type { RecordedEvent } from "./event.ts";
import { type AddedRow, type Intake, type IntakeEvent, turnOf } from "./intake.ts";
import { zero } from "./money.ts";
import type { State } from "./state.ts";

/** Takes in what has been sent to be read, what came of it, and the exact amount of a grant. */
export function evolveIntake(state: State, { event, by }: RecordedEvent): void {
  switch (event.type) {
    case "document-received": {
      const { intake: id, format, hash, day, unseen, private: hidden } = event;
      const known = state.intakes.get(id);
      state.intakes.set(id, {
        id,
        format,
        hash,
        day,
        receivedBy: [...new Set([...(known?.receivedBy ?? []), ...senderOf(by)])],
        name: hidden?.name ?? null,
        content: hidden?.content ?? "",
        unseen,
        confirmed: known?.confirmed ?? [],
        settled: known?.settled ?? [],
        rows: known?.rows ?? [],
        passages: known?.passages ?? [],
        closed: false,
      });
      return;
    }
    case "intake-items-confirmed":
      return change(state, event.intake, ({ confirmed }) => ({
        confirmed: [...confirmed, ...event.items],
      }));
    case "intake-item-settled": {
      const { item, outcome, topic, about } = event;
      const { asked, answer } = event.private ?? { asked: "", answer: "" };
      return change(state, event.intake, ({ settled }) => ({
        settled: [
          ...settled.filter((one) => one.item !== item),
          { item, outcome, topic, about, asked, answer, turn: turnOf(settled, item) + 1 },
        ],
      }));
    }
    case "intake-row-set":
      return change(state, event.intake, ({ rows }) => ({ rows: withRow(rows, event) }));
    case "intake-row-removed":
      return change(state, event.intake, ({ rows }) => ({
        rows: rows.map((one) =>
          one.id === event.row ? { ...one, removed: true, turn: one.turn + 1 } : one,
        ),
      }));
    case "intake-passage-entered": {
      const { place, subject, row, private: hidden } = event;
      const passage = { place, subject, row, quote: hidden?.quote ?? "" };
      return change(state, event.intake, ({ passages }) => ({ passages: [...passages, passage] }));
    }
    case "intake-closed":
      // The log keeps the document; what came of it and what was answered can still be read here.
      return change(state, event.intake, () => ({ closed: true, content: "" }));
    case "grant-amount-set": {
      const grant = state.grants.get(event.grant);
      if (grant !== undefined)
        state.grants.set(event.grant, { ...grant, amount: event.amount, rounding: zero });
      return;
    }
    default:
  }
}

/** One that is put right keeps its place among the others. */
function withRow(
  rows: readonly AddedRow[],
  event: IntakeEvent & { readonly type: "intake-row-set" },
): readonly AddedRow[] {
  const { row: id, place, by, amount, need, private: hidden } = event;
  const turn = (rows.find((one) => one.id === id)?.turn ?? 0) + 1;
  const row = { id, place, by, ...(hidden ?? nothingLeft), amount, need, removed: false, turn };
  return rows.some((one) => one.id === id)
    ? rows.map((one) => (one.id === id ? row : one))
    : [...rows, row];
}

/** What stands where the words were erased. */
const nothingLeft = { activity: "", responsible: "", quote: "" };

const senderOf = (by: RecordedEvent["by"]): readonly PersonId[] =>
  by.kind === "person" ? [by.person] : [];

function change(state: State, id: string, changed: (intake: Intake) => Partial<Intake>): void {
  const intake = state.intakes.get(id);
  if (intake !== undefined) state.intakes.set(id, { ...intake, ...changed(intake) });
}
