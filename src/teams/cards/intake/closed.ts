import { mayHandle } from "../../../domain/decide-intake.ts";
import { assignmentId, grantId, isId, potId, registeredDecisionId } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import { formatDay } from "../../../language/format.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Card } from "../../../notify/card.ts";
import { becameOf } from "../../intake/found.ts";
import { maySee } from "../access.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { settledWords } from "./question-lines.ts";
import { storedName } from "./stored.ts";

const perPage = 8;
const nameMax = 80;
const askedMax = 300;
const answerMax = 600;

/** The documents and lists that are finished, the latest first. */
export function closedIntakesView(page: number, showing: Showing): View {
  const { viewer } = showing;
  const { language } = viewer;
  const words = intakeEndWords[language];
  const all = closedOf(showing);
  const { rows, page: shown, pages } = pageOf(all, page, perPage);
  return {
    template: "intake",
    over: [
      intakeWords[language].over,
      ...(pages > 1 ? [intakeWords[language].page(shown, pages)] : []),
    ].join(" · "),
    title: words.closedTitle,
    summary: words.closedTitle,
    lead: all.length === 0 ? [words.closedNone] : [],
    list: rows.map((one) => ({
      title: nameOf(one, showing),
      facts: formatDay(one.day, language),
      figure: "",
      action: show(intakeWords[language].open, { card: "intake", intake: one.id, page: 1 }),
    })),
    actions: [
      ...pagerActions(shown, pages, language, (next) => ({ card: "closed-intakes", page: next })),
      show(words.toIntakes, { card: "intakes" }),
    ],
  };
}

export const closedOf = ({ state, viewer }: Showing): readonly Intake[] =>
  [...state.intakes.values()]
    .filter((one) => one.closed && mayHandle(state, one, viewer.person))
    .toReversed();

/** What its file was called, or its case; the text itself is not kept here. */
function nameOf(intake: Intake, { state, viewer }: Showing): string {
  const number = becameOf(intake, "case")?.replace(/^case\//, "") ?? "";
  const title = state.cases.get(number)?.title;
  const pasted =
    intake.format === "rows"
      ? intakeWords[viewer.language].pastedList
      : intakeEndWords[viewer.language].pastedText;
  const named = intake.name ?? (title === undefined ? pasted : `${number} ${title}`);
  return plain(shortened(named, nameMax));
}

/** A finished document: what came of it, and what was asked and answered. */
export function closedIntakeView(intake: Intake, page: number, showing: Showing): View {
  const { viewer } = showing;
  const { language } = viewer;
  const words = intakeEndWords[language];
  const entered = enteredRows(intake, showing);
  const answers = answerRows(intake, showing);
  const { rows, page: shown, pages } = pageOf([...entered, ...answers], page, perPage);
  return {
    template: "intake",
    over: [
      intakeWords[language].over,
      formatDay(intake.day, language),
      ...(pages > 1 ? [intakeWords[language].page(shown, pages)] : []),
    ].join(" · "),
    title: nameOf(intake, showing),
    badge: { text: words.closedBadge, tone: "neutral" },
    summary: nameOf(intake, showing),
    lead: [words.closedLead, ...(entered.length === 0 ? [words.nothingEntered] : [])],
    lists: [
      { heading: words.entered, rows: rows.filter((row) => entered.includes(row)) },
      { heading: words.answers, rows: rows.filter((row) => answers.includes(row)) },
    ],
    actions: [
      ...pagerActions(shown, pages, language, (next) => ({
        card: "intake",
        intake: intake.id,
        page: next,
      })),
      show(words.toIntakes, { card: "intakes" }),
    ],
  };
}

/** Each thing once, however many items or rows became it. */
function enteredRows(intake: Intake, { state, viewer }: Showing): readonly ListRow[] {
  const words = intakeWords[viewer.language];
  const all = [...intake.confirmed, ...intake.passages.map((one) => ({ item: "", ...one }))];
  const subjects = Map.groupBy(all, ({ subject }) => subject);
  return [...subjects].flatMap(([about, items]) => {
    const card = cardOf(about);
    const name = card === null ? null : storedName(card, state, viewer);
    if (card === null || name === null) return [];
    const requests = items.filter(({ item }) => item.startsWith("listed-")).length;
    return [
      {
        title: plain(shortened(name, nameMax)),
        facts: requests === 0 ? "" : `${intakeEndWords[viewer.language].requestsIn(requests)}.`,
        figure: "",
        action: maySee(card, state, viewer) ? show(words.open, card) : null,
      },
    ];
  });
}

function answerRows(intake: Intake, { viewer }: Showing): readonly ListRow[] {
  const { language } = viewer;
  return intake.settled
    .filter(({ outcome }) => outcome !== "open")
    .map((one) => ({
      title: plain(shortened(one.asked, askedMax)),
      facts: settledWords(one, language, answerMax),
      figure: "",
      action: null,
    }));
}

/** The card of what an item became, by its subject. */
function cardOf(about: string): Card | null {
  const [, of = "", id = ""] = /^([^/]+)\/(.+)$/.exec(about) ?? [];
  if (of === "case") return { card: "set-up-item", of: "case", id };
  if (!isId(id)) return null;
  switch (of) {
    case "grant":
      return { card: "grant", grant: grantId(id) };
    case "registered":
      return { card: "registered", decision: registeredDecisionId(id) };
    case "mandate":
      return { card: "set-up-item", of: "mandate", id };
    case "pot":
      return { card: "pot", pot: potId(id) };
    case "assignment":
      return { card: "assignment", assignment: assignmentId(id) };
    default:
      return null;
  }
}
