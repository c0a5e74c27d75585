import { type Day, day, isDay, type PersonId, personId } from "../../../domain/brand.ts";
import { fundingOf } from "../../../domain/funding.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { fundingId } from "../../../domain/touches.ts";
import { digestWords } from "../../../language/say/digest.ts";
import type { Card } from "../../../notify/card.ts";
import type { Duty } from "../../../notify/duty.ts";
import { maySee } from "../access.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing } from "../view.ts";
import { type DigestItem, digestRow, figureOf, goneRow, isTold, textOf } from "./digest-rows.ts";

/**
 * A line of a digest: one duty, or several that one press answers: the late follow-ups of a pot, as those above
 * are told of them, and the people who are not reached in Teams.
 */
export interface DigestLine {
  readonly items: readonly [DigestItem, ...DigestItem[]];
  readonly isEscalated: boolean;
  /** What several duties have in common; null for a duty that always has its own line. */
  readonly about: Shared | null;
}

type Shared = FollowUpsAbout | { readonly what: "unreachable" };

interface FollowUpsAbout {
  readonly what: "follow-ups";
  readonly pot: Pot;
  readonly cutOff: Day;
}

const titleMax = 80;
const namedMax = 3;

/** The lines of a digest, in the order of their first duties. */
export function linesOf(items: readonly DigestItem[], state: State): readonly DigestLine[] {
  const lines = new Map<string, DigestLine>();
  for (const item of items) {
    const { isEscalated } = item;
    const about = sharedBy(item, state);
    const key = about === null ? item.key : `${keyOf(about)} ${isEscalated}`;
    const known = lines.get(key);
    lines.set(
      key,
      known === undefined
        ? { items: [item], isEscalated, about }
        : { ...known, items: [...known.items, item] },
    );
  }
  return [...lines.values()];
}

function sharedBy(item: DigestItem, state: State): Shared | null {
  if (item.ref.kind === "unreachable") return { what: "unreachable" };
  return item.isEscalated ? followUpsAbout(item, state) : null;
}

const keyOf = (about: Shared): string =>
  about.what === "unreachable" ? about.what : `${about.pot.id} ${about.cutOff}`;

/** The pot and the cut-off of a follow-up; its detail is "mentors/2018-08-31". */
function followUpsAbout({ ref }: DigestItem, state: State): FollowUpsAbout | null {
  if (ref.kind !== "follow-up") return null;
  const pot = state.pots.get(fundingOf(state, fundingId(ref.subject))?.pot ?? "");
  const cutOff = ref.detail.slice(ref.detail.lastIndexOf("/") + 1);
  return pot === undefined || !isDay(cutOff)
    ? null
    : { what: "follow-ups", pot, cutOff: day(cutOff) };
}

/** What a line is called; without the full stop of an assignment's sentence, since the day follows. */
export function titleOf({ items, about }: DigestLine, showing: Showing): string {
  const [first, ...more] = items;
  if (about === null || more.length === 0) return textOf(first, showing).title.replace(/\.$/, "");
  const words = digestWords[showing.viewer.language];
  if (about.what === "follow-ups")
    return words.followUps.title(plain(shortened(about.pot.title, titleMax)));
  const open = items.filter((item) => item.open !== null);
  return words.unreachable.title(open.length === 0 ? items.length : open.length);
}

/** A line as it stands now; without a number it is the only one, and its name is the card's title. */
export function lineRow(
  line: DigestLine,
  number: number | null,
  then: Card,
  showing: Showing,
): ListRow {
  const { items, about } = line;
  const [first, ...more] = items;
  if (about === null || more.length === 0) return digestRow(first, number, then, showing);
  const words = digestWords[showing.viewer.language];
  const title = titleOf(line, showing);
  const all = items.flatMap((item) => item.open ?? []);
  const open = all.filter((duty) => isTold(duty, showing));
  if (all.length > 0 && open.length === 0) return goneRow(first, number, showing);
  const [oldest] = open.toSorted((a, b) => a.deadline.localeCompare(b.deadline));
  if (oldest === undefined)
    return { title: words.struck(number ?? 1, title), facts: "", figure: "", action: null };
  const { state, viewer } = showing;
  const { figure, tone } = figureOf(oldest, showing);
  const { facts, button, card } = sharedText(about, open, showing);
  return {
    ...(number === null
      ? { title: figure, figure: "" }
      : { title: words.numbered(number, title), figure, tone }),
    facts,
    action: maySee(card, state, viewer) ? show(button, card) : null,
  };
}

/** What stands under a line of several, and what its button brings. */
function sharedText(
  about: Shared,
  open: readonly Duty[],
  showing: Showing,
): { readonly facts: string; readonly button: string; readonly card: Card } {
  const words = digestWords[showing.viewer.language];
  switch (about.what) {
    case "follow-ups": {
      const { pot, cutOff } = about;
      const people = new Set(open.flatMap((duty) => duty.people));
      return {
        facts: words.followUps.facts(open.length, cutOff, named(people, showing)),
        button: words.followUps.button,
        card: { card: "follow-up-summary", grant: pot.grant, pot: pot.id, cutOff, page: 1 },
      };
    }
    case "unreachable": {
      const people = new Set(
        open.map(({ subject }) => personId(subject.slice(subject.indexOf("/") + 1))),
      );
      return {
        facts: words.unreachable.facts(named(people, showing)),
        button: words.unreachable.button,
        card: { card: "unreachable", page: 1 },
      };
    }
    default:
      return about satisfies never;
  }
}

/** The first names, and how many there are besides. */
function named(people: ReadonlySet<PersonId>, { state, viewer }: Showing): readonly string[] {
  const { language } = viewer;
  const names = [...people].map((person) => nameOf(state, person, language));
  const more = names.length - namedMax;
  return more > 1
    ? [...names.slice(0, namedMax), digestWords[language].followUps.others(more)]
    : names;
}
