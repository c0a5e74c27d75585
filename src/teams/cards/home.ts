import { awayUntil } from "../../domain/absence.ts";
import type { State } from "../../domain/state.ts";
import { helpWords } from "../../language/say/help.ts";
import { type HomeButton, homeWords } from "../../language/say/home.ts";
import { officeWords } from "../../language/say/office.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { dutiesFor } from "../../notify/duty-index.ts";
import { isSecretariat, maySee, seesEverything } from "./access.ts";
import { dutiesOf, lateBelow, type Saying } from "./duties.ts";
import { pageOf } from "./pager.ts";
import { absenceAction } from "./office/deputies.ts";
import { type Line, line, type Note, type Section, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { type Action, show } from "./verbs.ts";

/** So many duties stand on one card; the rest is on the pages after it. */
const dutiesMax = 8;
/** So many late duties of others stand on the first page: home is about one's own. */
const lateMax = 3;
const typedMax = 80;
const actionsMax = 6;

const places: Readonly<Partial<Record<HomeButton, Card>>> = {
  pots: { card: "pots" },
  notices: { card: "notices", meeting: null, page: 1 },
  meetings: { card: "meetings" },
  decisions: { card: "decisions", page: 1 },
  help: { card: "help" },
  home: { card: "home" },
  language: { card: "language" },
  settings: { card: "set-up" },
  verify: { card: "verify" },
};

/** Where home leads; what comes last gives way first. */
const ways: readonly HomeButton[] = [
  "pots",
  "notices",
  "meetings",
  "decisions",
  "settings",
  "help",
];

/** Buttons to the cards that the viewer may see. */
function buttons(names: readonly HomeButton[], state: State, viewer: Viewer): readonly Action[] {
  const words = homeWords[viewer.language].buttons;
  return names.flatMap((name) => {
    const card = places[name];
    return card !== undefined && maySee(card, state, viewer) ? [show(words[name], card)] : [];
  });
}

type Home = Extract<Card, { readonly card: "home" }>;

/** A page of what waits: the reader's own first, then what is late with others. */
interface HomePage {
  readonly own: readonly Line[];
  readonly late: readonly Line[];
  readonly page: number;
  readonly pages: number;
  /** How many come on the pages after this one. */
  readonly after: number;
}

const said = (some: readonly Saying[]): readonly Line[] => some.map((say) => say());

function homePage(asked: number, own: readonly Saying[], late: readonly Saying[]): HomePage {
  const rest = [
    ...own.slice(dutiesMax).map((say) => ({ say, isOwn: true })),
    ...late.slice(lateMax).map((say) => ({ say, isOwn: false })),
  ];
  const pages = 1 + Math.ceil(rest.length / dutiesMax);
  if (asked <= 1 || pages === 1) {
    const first = { own: said(own.slice(0, dutiesMax)), late: said(late.slice(0, lateMax)) };
    return { ...first, page: 1, pages, after: rest.length };
  }
  const { rows, page } = pageOf(rest, asked - 1, dutiesMax);
  return {
    own: rows.filter((row) => row.isOwn).map((row) => row.say()),
    late: rows.filter((row) => !row.isOwn).map((row) => row.say()),
    page: page + 1,
    pages,
    after: rest.length - page * dutiesMax,
  };
}

/** The buttons to the pages after and before; what does not find room besides can be written. */
function turning({ page, pages }: HomePage, { language }: Viewer): readonly Action[] {
  const words = homeWords[language].buttons;
  return [
    ...(page < pages ? [show(words.more, { card: "home", page: page + 1 })] : []),
    ...(page > 1 ? [show(words.back, { card: "home", page: page - 1 })] : []),
  ];
}

/** What I must do now, and what I can do. */
export function homeSheet(card: Home, state: State, viewer: Viewer): Sheet {
  const words = homeWords[viewer.language];
  const his = dutiesFor(viewer.person, state, viewer.today);
  const duties = dutiesOf(state, viewer, his);
  const late = lateBelow(state, viewer, his);
  const shown = homePage(card.page ?? 1, duties, late);
  const { page, pages, after } = shown;
  const away = awayUntil(state, viewer.person, viewer.today);
  const sections: readonly Section[] = [
    { heading: words.duties, lines: shown.own },
    { heading: words.late, lines: shown.late },
  ].filter((section) => section.lines.length > 0);
  const name = state.persons.get(viewer.person)?.name ?? "";
  return {
    template: "duties",
    data: sheetData({
      head: {
        above: page === 1 ? words.above(viewer.now) : words.page(page, pages),
        title: words.title(plain(shortened(name, typedMax))),
        status: words.status(duties.length),
        tone: "Accent",
      },
      paragraphs: [
        ...(away === null ? [] : [officeWords[viewer.language].awayNow(true, away)]),
        ...(duties.length === 0 ? [words.nothing] : []),
        ...begin(state, viewer),
      ],
      sections:
        after > 0 ? [...sections, { heading: "", lines: [line(words.more(after))] }] : sections,
      actions: [
        ...(away === null || page > 1 ? [] : [absenceAction(viewer.person, state, viewer)]),
        ...turning(shown, viewer),
        ...buttons(page === 1 ? ways : ["home"], state, viewer),
      ].slice(0, actionsMax),
    }),
    summary: words.summary(duties.length),
    hasInputs: false,
  };
}

/** Where an authority begins, for whoever sets it up. */
const begin = (state: State, viewer: Viewer): readonly string[] =>
  state.pots.size === 0 && isSecretariat(state, viewer) ? [homeWords[viewer.language].begin] : [];

/** The words that can be written. */
export function helpSheet(state: State, viewer: Viewer): Sheet {
  const help = helpWords[viewer.language];
  return wordsSheet([help.lead], [], state, viewer);
}

/** What could not be read as a command: never silence, always a way on. */
export function notUnderstoodSheet(
  card: Extract<Card, { readonly card: "not-understood" }>,
  state: State,
  viewer: Viewer,
): Sheet {
  const words = homeWords[viewer.language];
  const typed = plain(shortened(card.text, typedMax));
  const note: Note = {
    style: "emphasis",
    heading: "",
    lines: [words.notUnderstood(typed === "" ? "…" : typed)],
  };
  return wordsSheet([words.tryThis], [note], state, viewer);
}

function wordsSheet(
  paragraphs: readonly string[],
  notes: readonly Note[],
  state: State,
  viewer: Viewer,
): Sheet {
  const help = helpWords[viewer.language];
  const commands = [
    ...help.commands,
    ...(seesEverything(state, viewer) ? help.overviews : []),
    ...(maySee({ card: "set-up" }, state, viewer) ? help.settings : []),
    ...(isSecretariat(state, viewer) ? help.secretariat : []),
  ];
  return {
    template: "sheet",
    data: sheetData({
      head: { above: help.above, title: help.title, status: "", tone: "Default" },
      notes,
      paragraphs,
      facts: commands.map(({ words, means }) => ({ title: words, value: means })),
      actions: buttons(
        ["home", "pots", "decisions", "meetings", "verify", "language"],
        state,
        viewer,
      ),
    }),
    summary: help.title,
    hasInputs: false,
  };
}

/** First contact: what this is, and what waits already. */
export function welcomeSheet(state: State, viewer: Viewer): Sheet {
  const words = homeWords[viewer.language];
  const duties = said(dutiesOf(state, viewer).slice(0, dutiesMax));
  return {
    template: "duties",
    data: sheetData({
      head: { above: words.welcome.above, title: words.welcome.title, status: "", tone: "Default" },
      paragraphs: [
        ...words.welcome.lead,
        ...(duties.length === 0 ? [words.nothing] : []),
        ...begin(state, viewer),
      ],
      sections: duties.length === 0 ? [] : [{ heading: words.duties, lines: duties }],
      why: words.welcome.why,
      actions: buttons(
        state.pots.size === 0
          ? ["home", "settings", "help", "language"]
          : ["home", "pots", "help", "language"],
        state,
        viewer,
      ),
    }),
    summary: words.welcome.title,
    hasInputs: false,
  };
}
