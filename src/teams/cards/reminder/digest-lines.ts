import type { Day, PersonId } from "../../../domain/brand.ts";
import { day, isDay } from "../../../domain/brand.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { digestWords } from "../../../language/say/digest.ts";
import type { Card } from "../../../notify/card.ts";
import { maySee } from "../access.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing } from "../view.ts";
import { type DigestItem, digestRow, figureOf, textOf } from "./digest-rows.ts";

/** A line of a digest: one duty, or the late follow-ups of a pot that its holder is told of as one. */
export interface DigestLine {
  readonly items: readonly [DigestItem, ...DigestItem[]];
  readonly isEscalated: boolean;
  /** What the follow-ups are about; null for a line with one duty. */
  readonly about: FollowUpsAbout | null;
}

interface FollowUpsAbout {
  readonly pot: Pot;
  readonly cutOff: Day;
}

const titleMax = 80;
const namedMax = 3;

/** The lines of a digest, in the order of their first duties. */
export function linesOf(items: readonly DigestItem[], state: State): readonly DigestLine[] {
  const lines = new Map<string, DigestLine>();
  for (const item of items) {
    const about = item.isEscalated ? followUpsAbout(item, state) : null;
    const key = about === null ? item.key : `${about.pot.id} ${about.cutOff}`;
    const known = lines.get(key);
    const { isEscalated } = item;
    lines.set(
      key,
      known === undefined
        ? { items: [item], isEscalated, about }
        : { ...known, items: [...known.items, item] },
    );
  }
  return [...lines.values()];
}

/** The pot and the cut-off of a follow-up; its detail is "mentors/2018-08-31". */
function followUpsAbout({ ref }: DigestItem, state: State): FollowUpsAbout | null {
  if (ref.kind !== "follow-up") return null;
  const decision = state.decisions.get(ref.subject.slice(ref.subject.indexOf("/") + 1));
  const pot = state.pots.get(decision?.pot ?? "");
  const cutOff = ref.detail.slice(ref.detail.lastIndexOf("/") + 1);
  return pot === undefined || !isDay(cutOff) ? null : { pot, cutOff: day(cutOff) };
}

/** What a line is called; without the full stop of an assignment's sentence, since the day follows. */
export function titleOf({ items, about }: DigestLine, showing: Showing): string {
  const [first, ...more] = items;
  return about === null || more.length === 0
    ? textOf(first, showing).title.replace(/\.$/, "")
    : digestWords[showing.viewer.language].followUps.title(
        plain(shortened(about.pot.title, titleMax)),
      );
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
  const open = items.flatMap((item) => item.open ?? []);
  const [oldest] = open.toSorted((a, b) => a.deadline.localeCompare(b.deadline));
  if (oldest === undefined)
    return { title: words.struck(number ?? 1, title), facts: "", figure: "", action: null };
  const { state, viewer } = showing;
  const { figure, tone } = figureOf(oldest, showing);
  const { pot, cutOff } = about;
  const card = {
    card: "follow-up-summary",
    grant: pot.grant,
    pot: pot.id,
    cutOff,
    page: 1,
  } as const;
  const people = new Set(open.flatMap((duty) => duty.people));
  return {
    ...(number === null
      ? { title: figure, figure: "" }
      : { title: words.numbered(number, title), figure, tone }),
    facts: words.followUps.facts(open.length, cutOff, named(people, showing)),
    action: maySee(card, state, viewer) ? show(words.followUps.button, card) : null,
  };
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
