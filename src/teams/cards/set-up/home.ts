import { leavingWords } from "../../../language/say/leaving.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { SetUpWords } from "../../../language/say/set-up-words.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpThing } from "../../../notify/set-up-card.ts";
import { settingWords } from "../../../language/say/verify.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { isSecretariat } from "../access.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { headOf, factsOf } from "./item.ts";
import { lackingNext } from "./next.ts";

const perPage = 12;

/** Which facts of a thing stand in its row of the list. */
const rowFacts = {
  person: ["mail", "positions"],
  position: ["superior", "holders"],
  body: ["abbreviation", "meetings"],
  case: ["title"],
  grant: ["amount", "left"],
  mandate: ["delegate", "grant", "valid", "confirmation", "recalled"],
  pot: ["amount", "holder", "grant"],
  decision: ["madeBy", "sum"],
} as const satisfies Record<SetUpThing, readonly (keyof SetUpWords["facts"])[]>;

const orNothing = (said: string | null): readonly string[] => (said === null ? [] : [said]);

/** One row per thing that an authority is set up of, in the order in which they build on each other. */
export function setUpHomeView({ state, viewer }: Showing): View {
  const words = setUpWords[viewer.language];
  const { buttons } = words;
  const row = (title: string, facts: string, count: number | null, card: Card): ListRow => ({
    title,
    facts,
    figure: count === null ? "" : words.count(count),
    action: show(buttons.open, card),
  });
  const thing = (of: SetUpThing): ListRow => {
    const { name, means } = words.things[of];
    return row(name, means, idsOf(of, { state }).length, { card: "set-up-list", of, page: 1 });
  };
  const meetings = row(words.meetingsName, words.meetingsMeans, state.meetings.size, {
    card: "meetings",
  });
  return {
    template: "list",
    over: state.authority.get("")?.name[viewer.language] ?? "",
    title: words.title,
    lead: isSecretariat(state, viewer)
      ? [words.lead, ...orNothing(lackingNext(state, viewer))]
      : [words.leadToRead],
    list: [
      ...(["person", "position", "body"] as const).map(thing),
      ...(state.bodies.size === 0 ? [] : [meetings]),
      ...(["case", "grant", "mandate", "decision", "pot"] as const).map(thing),
      row(words.rightsName, words.rightsMeans, null, { card: "set-up-rights", page: 1 }),
    ],
    actions: [show(settingWords[viewer.language].home, { card: "home" })],
  };
}

/** The ids of everything of a kind, in the order in which they were registered. */
export function idsOf(of: SetUpThing, { state }: Pick<Showing, "state">): readonly string[] {
  const tables = {
    person: state.persons,
    position: state.positions,
    body: state.bodies,
    case: state.cases,
    grant: state.grants,
    mandate: state.mandates,
    pot: state.pots,
    decision: state.registered,
  } as const satisfies Record<SetUpThing, unknown>;
  return [...tables[of].entries()].map(([id]) => id);
}

/** Of who has left, and of what is no more, that it has ended: last in its list. */
function endedIn(of: SetUpThing, id: string, { state, viewer }: Showing): string {
  if (of !== "person" && of !== "position" && of !== "body") return "";
  const known = { person: state.persons, position: state.positions, body: state.bodies }[of];
  const isEnded = (known.get(id)?.ended ?? null) !== null;
  return isEnded ? leavingWords[viewer.language].ended[of] : "";
}

/** What there is of a kind, with the way to more of it. */
export function setUpListView(of: SetUpThing, page: number, showing: Showing): View {
  const { language } = showing.viewer;
  const words = setUpWords[language];
  const all = idsOf(of, showing);
  const hasEnded = (id: string): boolean => endedIn(of, id, showing) !== "";
  const ids = [...all.filter((id) => !hasEnded(id)), ...all.filter(hasEnded)];
  const { rows, page: shown, pages } = pageOf(ids, page, perPage);
  return {
    template: "list",
    over: pages > 1 ? `${words.over} · ${words.page(shown, pages)}` : words.over,
    title: words.things[of].name,
    lead: ids.length === 0 ? [words.none] : orNothing(lackingNext(showing.state, showing.viewer)),
    list: rows.map((id) => ({
      title: headOf(of, id, showing),
      facts: (factsOf(of, id, showing) ?? [])
        .filter((fact) => rowFacts[of].some((name) => words.facts[name] === fact.title))
        .map((fact) => `${fact.title}: ${fact.value}`)
        .join(" · "),
      figure: endedIn(of, id, showing),
      action: show(words.buttons.open, { card: "set-up-item", of, id }),
    })),
    actions: [
      ...(isSecretariat(showing.state, showing.viewer) ? addingOf(of, showing) : []),
      ...pagerActions(shown, pages, language, (next) => ({ card: "set-up-list", of, page: next })),
      show(words.buttons.toSettings, { card: "set-up" }),
    ],
  };
}

function addingOf(of: SetUpThing, { viewer }: Showing): readonly Action[] {
  const { buttons } = setUpWords[viewer.language];
  const form = { card: "set-up-form", page: 1, about: null, filled: {} } as const;
  if (of === "decision") {
    return [
      show(buttons.add.decision, { ...form, of: "board-decision" }, "positive"),
      show(buttons.addPersonDecision, { ...form, of: "person-decision" }),
    ];
  }
  const add = show(buttons.add[of], { ...form, of }, "positive");
  if (of === "body" || of === "case") return [add];
  return [add, show(buttons.paste, { card: "set-up-import", of, text: null, filled: {} })];
}
