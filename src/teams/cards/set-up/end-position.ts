import { logPosition, type PersonId, type PositionId } from "../../../domain/brand.ts";
import { upTheLine } from "../../../domain/route.ts";
import { decisionsOf } from "../../../domain/mandate-check.ts";
import {
  heldFrom,
  isRestedOn,
  type Resting,
  restingOn,
  waitingAbout,
} from "../../../domain/position-leaving.ts";
import { positionSubject } from "../../../domain/touches.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import { leavingPositionWords } from "../../../language/say/leaving-position.ts";
import { inSentence } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpCard, SetUpThing } from "../../../notify/set-up-card.ts";
import { missingView } from "../missing.ts";
import { holdersWho, nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Facts, Showing, View } from "../view.ts";
import { endingView } from "./ending.ts";
import { headOf, itemView } from "./item.ts";
import { rowsOf } from "./rows-of.ts";

const namedMax = 4;
const nameMax = 60;

/** What rests on a position, or whom its end concerns. */
export function endPositionView(
  { position: id }: SetUpCard & { readonly card: "end-position" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const position = state.positions.get(id);
  if (position === undefined) return missingView(showing);
  // Somebody else has ended it meanwhile.
  if (position.ended !== null) return itemView("position", id, showing);
  const words = leavingPositionWords[language];
  const resting = restingOn(state, id, today);
  const isOwn = heldFrom(state, id, today).some((one) => one.person === viewer.person);
  const back: Card = { card: "set-up-item", of: "position", id };
  const revision = state.revisions.get(positionSubject(id)) ?? logPosition(0);
  const common = {
    title: words.title(inSentence(position.title[language], language)),
    reasonPlaceholder: words.reasonPlaceholder,
    end: execute(
      words.end,
      "end-position",
      commandData(revision, back, { position: id }),
      "destructive",
    ),
    back,
  };
  if (isRestedOn(resting)) {
    const facts = factsOf(resting, showing);
    const first = waysTo(resting, showing);
    return endingView({ ...common, lead: [words.first], facts, first }, showing);
  }
  if (isOwn) return endingView({ ...common, lead: [words.isOwn], first: [] }, showing);
  return endingView({ ...common, lead: leadOf(id, showing), first: null }, showing);
}

function leadOf(id: PositionId, showing: Showing): readonly string[] {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = leavingPositionWords[language];
  const held = heldFrom(state, id, today);
  const named = (isPlanned: boolean): readonly string[] => {
    const people = held.filter(({ from }) => from > today === isPlanned).map((one) => one.person);
    return [...new Set<PersonId>(people)].map((one) => nameOf(state, one, language));
  };
  const planned = named(true);
  const waiting = waitingAbout(state, id).length;
  const rows = rowsOf(state, (one) => one.kind === "position" && one.position === id);
  const done = [...state.pots.values()].filter(
    (pot) => pot.holder === id && decisionsOf(state, pot.id).length > 0,
  );
  return [
    words.lead,
    words.holders(named(false)),
    ...(planned.length > 0 ? [words.planned(planned)] : []),
    ...(waiting > 0 ? [leavingWords[language].waiting(waiting)] : []),
    ...(rows > 0 ? [words.rows(rows)] : []),
    ...(done.length > 0 ? [words.donePots(done.length, aboveOf(id, showing))] : []),
    words.isAgain,
  ];
}

/** Who is asked for the follow-up of a pot when the position is no more. */
function aboveOf(id: PositionId, { state, viewer }: Showing): string | null {
  const { language, today } = viewer;
  const above = state.positions.get(id)?.superior ?? null;
  const held = above === null ? [] : upTheLine(state, above, today, () => false);
  return held.length === 0 ? null : holdersWho(state, held, today, language);
}

/** What is in the way, by name. */
function factsOf(resting: Resting, showing: Showing): Facts {
  const words = leavingPositionWords[showing.viewer.language];
  return kinds.flatMap((kind) => {
    const names = namesOf(kind, resting, showing);
    const rest = names.length - namedMax;
    const named = names.slice(0, namedMax).map((name) => plain(shortened(name, nameMax)));
    const value = [named.join(", "), ...(rest > 0 ? [words.more(rest)] : [])].join(" ");
    return names.length === 0 ? [] : [{ title: words.resting[kind], value }];
  });
}

type Kind = keyof Resting;
const kinds = ["pots", "mandates", "assignments", "below"] as const satisfies readonly Kind[];

function namesOf(kind: Kind, resting: Resting, showing: Showing): readonly string[] {
  const head = (of: SetUpThing) => (one: { readonly id: string }) => headOf(of, one.id, showing);
  switch (kind) {
    case "pots":
      return resting.pots.map(head("pot"));
    case "mandates":
      return resting.mandates.map(head("mandate"));
    case "assignments":
      return resting.assignments.map((one) => one.text);
    case "below":
      return resting.below.map(head("position"));
    default:
      return kind satisfies never;
  }
}

/** To the one thing that is in the way, or to where several stand. */
function waysTo({ pots, mandates, assignments, below }: Resting, showing: Showing) {
  const words = leavingPositionWords[showing.viewer.language].resting;
  const to = (of: SetUpThing, [one, ...more]: readonly { readonly id: string }[]): Card[] => {
    if (one === undefined) return [];
    const isOne = more.length === 0;
    return [isOne ? { card: "set-up-item", of, id: one.id } : { card: "set-up-list", of, page: 1 }];
  };
  const ways: readonly (readonly [string, readonly Card[]])[] = [
    [words.pots, to("pot", pots)],
    [words.mandates, to("mandate", mandates)],
    [words.assignments, assignments.length > 0 ? [{ card: "assignments", page: 1 }] : []],
    [words.below, to("position", below)],
  ];
  return ways
    .flatMap(([title, cards]) => cards.map((card) => ({ title, card })))
    .map(({ title, card }, index): Action =>
      show(title, card, index === 0 ? "positive" : undefined),
    );
}
