import { dayAt } from "../../../domain/moment.ts";
import type { PersonId } from "../../../domain/brand.ts";
import { capacityOf, positionsOf } from "../../../domain/organisation.ts";
import type { TrailEntry } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { type Lost, officeWords } from "../../../language/say/office.ts";
import type { Viewer } from "../../../notify/card.ts";
import { isNeeded, lostOf } from "../../../notify/duties-person.ts";
import { nameOf, titleIn } from "../names.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

const rowsPerPage = 8;
const titlesMax = 3;

interface Unreachable {
  readonly person: PersonId;
  readonly lost: TrailEntry;
}

/** Those with something to do whom Teams does not let us reach, the longest first. */
export function unreachablePeople(state: State, { today }: Viewer): readonly Unreachable[] {
  return [...state.persons.values()]
    .flatMap(({ id: person }) => {
      const lost = lostOf(person, state);
      return lost !== null && isNeeded(person, state, today) ? [{ person, lost }] : [];
    })
    .toSorted((a, b) => a.lost.position - b.lost.position);
}

/** Who gets no cards, since when, and what to do about it. */
export function unreachableView(page: number, { state, viewer }: Showing): View {
  const { language, today } = viewer;
  const words = officeWords[language];
  const all = unreachablePeople(state, viewer);
  const shown = pageOf(all, page, rowsPerPage);
  return {
    template: "list",
    over: shown.pages > 1 ? words.page(shown.page, shown.pages) : words.over(today),
    title: words.unreachableTitle,
    lead: [all.length === 0 ? words.unreachableNone : words.unreachableLead(all.length)],
    list: shown.rows.map((one) => row(one, state, viewer)),
    actions: [
      show(words.toDeputies, { card: "deputies" }, "positive"),
      ...pagerActions(shown.page, shown.pages, language, (at) => ({
        card: "unreachable",
        page: at,
      })),
    ],
  };
}

function row({ person, lost }: Unreachable, state: State, viewer: Viewer): ListRow {
  const { language, today } = viewer;
  const words = officeWords[language];
  const titles = positionsOf(state, person, today)
    .slice(0, titlesMax)
    .map((held) => titleIn(state, capacityOf(state, held, today), language));
  return {
    title: [nameOf(state, person, language), ...titles].join(", "),
    facts: `${words.since(dayAt(lost.time))} ${words.cure[lostWhy(lost.facts.text ?? "")]}`,
    figure: "",
    action: null,
  };
}

/** What the code of Teams means to a person (TEAMS.md 3.2); nothing is guessed of a code that is not listed. */
export function lostWhy(code: string): Lost {
  switch (code) {
    case "MessageWritesBlocked":
    case "ConversationBlockedByUser":
      return "blocked";
    case "uninstalled":
    case "BotNotInConversationRoster":
    case "ConversationNotFound":
      return "uninstalled";
    case "ForbiddenOperationException":
    case "BotNotInstalled":
    case "Forbidden":
      return "never-installed";
    default:
      return "other";
  }
}
