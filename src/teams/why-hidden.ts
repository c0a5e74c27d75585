import { secretariatOf } from "../domain/organisation.ts";
import { notHolder } from "../domain/permission.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import type { Card, Viewer } from "../notify/card.ts";

type Kept = Extract<Refusal, { readonly code: "secretariat-keeps" }>["what"];

/** What the secretariat keeps, by the card that somebody else may not see. */
const keptIn: Readonly<Partial<Record<Card["card"], Kept>>> = {
  "set-up": "settings",
  "set-up-list": "settings",
  "set-up-item": "settings",
  "set-up-form": "settings",
  "set-up-review": "settings",
  "set-up-import": "settings",
  "set-up-rights": "settings",
  "take-right": "settings",
  "end-person": "settings",
  "end-position": "settings",
  "end-body": "settings",
  "move-pots": "settings",
  ladders: "reminders",
  "quiet-days": "reminders",
  rehearsal: "reminders",
  intakes: "other",
  unreachable: "other",
  year: "other",
  "close-year": "other",
};

/** Why somebody is not shown the card that he asked for, and whom to ask. */
export function whyHidden(card: Card, state: State, { today }: Viewer): Refusal {
  const pot = "pot" in card ? state.pots.get(card.pot ?? "") : undefined;
  if (pot !== undefined) return notHolder(state, pot, today);
  const what = keptIn[card.card];
  return what === undefined
    ? { code: "not-found", id: "" }
    : { code: "secretariat-keeps", what, people: secretariatOf(state) };
}
