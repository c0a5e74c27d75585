import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { entriesFor } from "./decide-pot-change.ts";
import type { Mandate } from "./grant.ts";
import { basisHindrance, validityHindrance } from "./mandate-check.ts";
import type { Pot, PotCommand, PotEvent } from "./pot.ts";
import type { Refusal } from "./refusal.ts";
import { likeness } from "./slip.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

/** Two purposes that have so much in common are the same, misspelt in one of the mandates (R06). */
const samePurposeMin = 0.8;

/** What becomes of a pot that goes on under another mandate. */
export interface PotMove {
  readonly pot: Pot;
  /** The other mandate's own word for the pot's purpose, or the pot's as it was where that names none like it. */
  readonly purpose: string;
  /** Why it cannot; `purpose-outside` gives way to a person who confirms it (R06). */
  readonly hindrance: Refusal | null;
}

/** The pots that rest on a mandate, as they would rest on another one. */
export const movesOf = (state: State, from: Mandate, to: Mandate): readonly PotMove[] =>
  [...state.pots.values()]
    .filter((pot) => pot.mandate === from.id && pot.lock === undefined)
    .map((pot) => {
      const purpose = purposeIn(to, pot, from);
      const hindrance =
        basisHindrance(state, to, pot.basis, pot.holder) ??
        (purpose === null ? { code: "purpose-outside", purpose: titleOf(pot, from) } : null);
      return { pot, purpose: purpose ?? titleOf(pot, from), hindrance };
    });

/** The mandates that a mandate's pots can go on under: those of the same grant that stand on the day. */
export const successorsOf = (
  state: State,
  from: Mandate,
  today: Context["today"],
): readonly Mandate[] =>
  validityHindrance(from, today) === null
    ? []
    : [...state.mandates.values()].filter(
        (to) =>
          to.id !== from.id && to.grant === from.grant && validityHindrance(to, today) === null,
      );

/** The purpose of a pot as it was written; of its mandate's own purposes the title. */
const titleOf = ({ purpose }: Pot, from: Mandate): string =>
  from.purposes.find((one) => one.id === purpose)?.title.sv ?? purpose;

function purposeIn(to: Mandate, pot: Pot, from: Mandate): string | null {
  const title = titleOf(pot, from);
  const exact = to.purposes.find((one) => one.id === pot.purpose || one.title.sv === title);
  const [nearest, another] = to.purposes.filter(
    (one) => likeness(one.title.sv, title) >= samePurposeMin,
  );
  return exact?.id ?? (another === undefined ? (nearest?.id ?? null) : null);
}

/**
 * Lets a pot go on under another mandate when its own has been recalled or has run out (rule R12): its money, its
 * proposals and its decisions stay, and what is decided from now on rests on the new one. How it may be decided, and
 * by whom, follows from the new one too (R13).
 */
export function movePot(
  state: State,
  command: PotCommand & { type: "move-pot" },
  context: Context,
): Decided {
  const pot = state.pots.get(command.pot);
  if (pot === undefined) return refuse({ code: "not-found", id: command.pot });
  const to = state.mandates.get(command.mandate);
  if (to === undefined) return refuse({ code: "not-found", id: command.mandate });
  if (pot.mandate === to.id) return accept([]);
  const locked = lockHindrance(pot);
  if (locked !== null) return refuse(locked);
  const from = state.mandates.get(pot.mandate);
  if (from === undefined) return refuse({ code: "not-found", id: pot.mandate });
  // A mandate carries the money that the board gave it for, and no other grant (rule R12).
  if (to.grant !== from.grant) return refuse({ code: "mandate-incomplete", missing: "basis" });
  if (validityHindrance(from, context.today) === null) return refuse({ code: "mandate-stands" });
  const invalid = validityHindrance(to, context.today);
  if (invalid !== null) return refuse(invalid);
  const move = movesOf(state, from, to).find((one) => one.pot.id === pot.id);
  if (move === undefined) return refuse({ code: "not-found", id: pot.id });
  const { hindrance, purpose } = move;
  const isConfirmed = hindrance?.code === "purpose-outside" && command.purposeConfirmed;
  if (hindrance !== null && !isConfirmed) return refuse(hindrance);
  const was = { mandate: from.id, purpose: pot.purpose };
  return accept([potMoved(pot, to, purpose), ...entriesFor(state, pot, context, was)]);
}

/** Lets a pot rest on another mandate. */
export const potMoved = (
  { id, mandate: from }: Pot,
  to: Mandate,
  purpose: string,
): PotEvent & { readonly type: "pot-moved" } => ({
  type: "pot-moved",
  pot: id,
  from,
  mandate: to.id,
  section: `${to.body} ${to.day} § ${to.section}`,
  purpose,
});
