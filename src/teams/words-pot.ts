import type { Day, PotId } from "../domain/brand.ts";
import { openProposal } from "../domain/mandate-check.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { potSubject } from "../domain/touches.ts";
import type { Typed } from "../language/command-words.ts";
import { matchByName } from "../language/match.ts";
import {
  isMeantAsDay,
  type NameAndDay,
  readNameAndDay,
  readNameAndPastDay,
} from "../language/name-and-day.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { type Asked, foundElse } from "./asked-words.ts";
import { seesEverything, visiblePots } from "./cards/access.ts";

type OfPot = Typed & { kind: "pot" | "distribute" | "may-i-decide" | "who-decides" | "history" };

/** A pot by its name, and what was asked of it. */
export function askedOfPot(asked: OfPot, text: string, state: State, viewer: Viewer): Asked {
  // Anybody may ask for the chain of authority of any pot; the rest shows a viewer's own pots.
  const isOfRight = asked.kind === "may-i-decide" || asked.kind === "who-decides";
  const pots = isOfRight ? [...state.pots.values()] : visiblePots(state, viewer);
  const named = (name: string, among: readonly Pot[]) => matchByName(name, among, namesOf(state));
  const { name, day } = nameAndDay(asked, named(asked.name, pots).length > 0, viewer.today);
  const typed = { ...asked, name };
  const found = name === "" ? [...pots] : named(name, pots);
  const [first] = found;
  if (first === undefined) {
    // Somebody else's pot: the card itself is refused, and says whose it is.
    const [others, ...more] = name === "" ? [] : named(name, [...state.pots.values()]);
    if (others !== undefined && more.length === 0)
      return day === null
        ? { card: { card: "pot", pot: others.id } }
        : askedOfOnePot({ ...typed, kind: "pot" }, others.id, day, state, viewer);
    const was = day === null ? undefined : named(name, closedPots(state, viewer))[0];
    if (was !== undefined && day !== null) return { card: { card: "pot-then", pot: was.id, day } };
    if (pots.length === 0) return { card: { card: "pots" } };
    return ofUnreadableDay(asked, pots, state, viewer) ?? foundElse(text, state, viewer);
  }
  if (found.length === 1) return askedOfOnePot(typed, first.id, day, state, viewer);
  const next = typed.kind === "distribute" ? "form" : typed.kind;
  return { card: { card: "which-pot", pots: found.map((pot) => pot.id), next, day } };
}

/** The pots that were closed, for those who see all there is. */
const closedPots = (state: State, viewer: Viewer): readonly Pot[] =>
  seesEverything(state, viewer) ? [...state.closedPots.values()] : [];

/** A day may stand after the name: of a right any day, of a pot and its history one that has been. */
function nameAndDay(asked: OfPot, isWhole: boolean, today: Day): NameAndDay {
  switch (asked.kind) {
    case "may-i-decide":
    case "who-decides":
      return readNameAndDay(asked.name, today);
    case "pot":
    case "history":
      // A pot whose own name ends with a day is meant by it.
      return isWhole ? { name: asked.name, day: null } : readNameAndPastDay(asked.name, today);
    case "distribute":
      return { name: asked.name, day: null };
    default:
      return asked satisfies never;
  }
}

/** "Pott kompetens 31 juni": the pot is certain and the day is none; its history has a field for another. */
function ofUnreadableDay(
  { kind, name }: OfPot,
  pots: readonly Pot[],
  state: State,
  { today }: Viewer,
): Asked | null {
  if (kind !== "pot" && kind !== "history") return null;
  const words = name.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [pot, ...more] = matchByName(words.slice(0, count).join(" "), pots, namesOf(state));
    const rest = words.slice(count).join(" ");
    if (pot === undefined || more.length > 0 || !isMeantAsDay(rest, today)) continue;
    return {
      card: { card: "history", subject: potSubject(pot.id), page: 1 },
      refusal: { code: "day-malformed", text: rest.slice(0, 40) },
    };
  }
  return null;
}

const namesOf =
  (state: State) =>
  (pot: Pot): string[] => [
    pot.title,
    pot.id,
    state.mandates.get(pot.mandate)?.purposes.find((one) => one.id === pot.purpose)?.title.sv ?? "",
  ];

/** What "pott", "fördela", "får jag besluta" and "historik" bring for a pot that is certain. */
function askedOfOnePot(
  typed: OfPot,
  pot: PotId,
  day: Day | null,
  state: State,
  { today }: Viewer,
): Asked {
  switch (typed.kind) {
    case "pot":
      // A day that is not over is the pot as it is, with all that its reader can do.
      return {
        card: day === null || day === today ? { card: "pot", pot } : { card: "pot-then", pot, day },
      };
    case "may-i-decide":
      return { card: { card: "may-i-decide", pot, day } };
    case "who-decides":
      return { card: { card: "may-i-decide", pot, day, who: true } };
    case "history":
      return day === null
        ? { card: { card: "history", subject: potSubject(pot), page: 1 } }
        : { card: { card: "pot-then", pot, day } };
    case "distribute": {
      const open = openProposal(state, pot);
      if (open !== null && open.status !== "open")
        return { card: { card: "proposal", proposal: open.id } };
      // Opening an empty draft is harmless to repeat: the second time finds the first.
      const { rest } = typed;
      const card: Card = rest === "" ? { card: "pot", pot } : { card: "prefill", pot, text: rest };
      return { card, command: { type: "open-draft", pot } };
    }
    default:
      return typed satisfies never;
  }
}
