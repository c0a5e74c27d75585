import { awayUntil } from "../../domain/absence.ts";
import type { State } from "../../domain/state.ts";
import { helpWords } from "../../language/say/help.ts";
import { type HomeButton, homeWords } from "../../language/say/home.ts";
import { officeWords } from "../../language/say/office.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { allDuties } from "../../notify/whole.ts";
import { isSecretariat, maySee, seesEverything } from "./access.ts";
import { dutiesOf, lateBelow } from "./duties.ts";
import { absenceAction } from "./office/deputies.ts";
import { line, type Note, type Section, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { type Action, show } from "./verbs.ts";

/** So many duties stand on one card; what is done makes room for the next. */
const dutiesMax = 8;
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

/** Buttons to the cards that the viewer may see. */
function buttons(names: readonly HomeButton[], state: State, viewer: Viewer): readonly Action[] {
  const words = homeWords[viewer.language].buttons;
  return names.flatMap((name) => {
    const card = places[name];
    return card !== undefined && maySee(card, state, viewer) ? [show(words[name], card)] : [];
  });
}

/** What I must do now, and what I can do. */
export function homeSheet(state: State, viewer: Viewer): Sheet {
  const words = homeWords[viewer.language];
  const all = allDuties(state, viewer.today);
  const duties = dutiesOf(state, viewer, all);
  const late = lateBelow(state, viewer, all);
  const more = duties.length - dutiesMax;
  const away = awayUntil(state, viewer.person, viewer.today);
  const section: Section = {
    heading: words.duties,
    lines: [...duties.slice(0, dutiesMax), ...(more > 0 ? [line(words.more(more))] : [])],
  };
  const name = state.persons.get(viewer.person)?.name ?? "";
  return {
    template: "duties",
    data: sheetData({
      head: {
        above: words.above(viewer.now),
        title: words.title(plain(shortened(name, typedMax))),
        status: words.status(duties.length),
        tone: "Accent",
      },
      paragraphs: [
        ...(away === null ? [] : [officeWords[viewer.language].awayNow(true, away)]),
        ...(duties.length === 0 ? [words.nothing] : []),
      ],
      sections: [
        ...(duties.length === 0 ? [] : [section]),
        ...(late.length === 0 ? [] : [{ heading: words.late, lines: late }]),
      ],
      actions: [
        ...(away === null ? [] : [absenceAction(viewer.person, state, viewer)]),
        ...buttons(["pots", "notices", "meetings", "decisions", "settings", "help"], state, viewer),
      ].slice(0, actionsMax),
    }),
    summary: words.summary(duties.length),
    hasInputs: false,
  };
}

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
  const duties = dutiesOf(state, viewer).slice(0, dutiesMax);
  return {
    template: "duties",
    data: sheetData({
      head: { above: words.welcome.above, title: words.welcome.title, status: "", tone: "Default" },
      paragraphs: [...words.welcome.lead, ...(duties.length === 0 ? [words.nothing] : [])],
      sections: duties.length === 0 ? [] : [{ heading: words.duties, lines: duties }],
      why: words.welcome.why,
      actions: buttons(["home", "pots", "help", "language"], state, viewer),
    }),
    summary: words.welcome.title,
    hasInputs: false,
  };
}
