import type { Command } from "../../../domain/command.ts";
import { logPosition } from "../../../domain/brand.ts";
import { formatDay, formatKronor } from "../../../language/format.ts";
import type { Language } from "../../../domain/person.ts";
import { rowParts } from "../../../language/say/row-parts.ts";
import { problemSentence, refusalSentence } from "../../../language/say/refusal.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { SetUpWords } from "../../../language/say/set-up-words.ts";
import { linesOf } from "../../../language/set-up-lines.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { boardSection, positionIn } from "../names.ts";
import { namedFor } from "../refusal-names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, type CommandData, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Lines, Showing, View } from "../view.ts";
import { fieldOf } from "./fields.ts";
import { commandsOf, type JudgedRow, judgeRows, listLengthMax, seenOf } from "./judged-rows.ts";

type ImportCard = SetUpCard & { readonly card: "set-up-import" };

const linesMax = { rejected: 15, new: 30, known: 6, later: 3, waiting: 10 } as const;
const textMax = 80;

/** Rows pasted; once they are read, each with what becomes of it, before anything is registered. */
export function importView(card: ImportCard, showing: Showing): View {
  const { of, text } = card;
  const { state, viewer } = showing;
  const words = setUpWords[viewer.language];
  const { title, lead, words: beside } = words.import[of];
  // What a pot rests on is chosen before its rows can be judged; a file comes without.
  const isRead =
    text !== null &&
    (of !== "pot" || (card.filled["mandate"] !== undefined && card.filled["source"] !== undefined));
  const rows = !isRead ? [] : judgeRows(of, text, card.filled, state, viewer);
  const commands = commandsOf(rows);
  const count = rows.filter((row) => row.kind === "new").length;
  const isAllKnown = rows.length > 0 && rows.every((row) => row.kind === "known");
  const enter = execute(
    words.buttons.enter(count),
    "enter-set-up-list",
    dataOf(card, { seen: seenOf(commands) }),
    "positive",
  );
  const say = isRead ? words.buttons.readAgain : words.buttons.read;
  const read: Action = execute(
    say,
    "read-set-up-list",
    dataOf(card, {}),
    count === 0 ? "positive" : undefined,
  );
  return {
    template: "question",
    over: words.over,
    title: isAllKnown
      ? words.allKnown.title
      : isRead
        ? words.readTitle(count, rows.filter((row) => row.kind === "rejected").length)
        : title,
    summary: title,
    changes: isRead ? boxesOf(rows, card, showing) : waitingIn(text ?? "", words),
    lead: [
      ...(isAllKnown ? [words.allKnown.lead] : []),
      ...(isRead && count === 0 && !isAllKnown ? [words.nothingToEnter] : []),
      ...(text !== null && !isRead ? [words.importWaits] : []),
      ...(card.rest === undefined ? [] : [words.importRest(card.rest)]),
      lead,
      ...(text === null ? [words.importFile(beside, viewer.filesOff !== true)] : []),
    ],
    fields: fieldsOf(card, showing),
    actions: [
      ...(count === 0 ? [] : [enter]),
      read,
      show(words.buttons.cancel, { card: "set-up-list", of, page: 1 }),
    ],
  };
}

const dataOf = ({ of, filled }: ImportCard, more: object): CommandData =>
  commandData(logPosition(0), { card: "set-up-list", of, page: 1 }, { of, filled, ...more });

function fieldsOf({ of, text, filled }: ImportCard, showing: Showing): readonly Field[] {
  const words = setUpWords[showing.viewer.language];
  const asked = { ...showing, of, filled };
  return [
    ...(of === "pot" ? [fieldOf("mandate", asked), fieldOf("source", asked)] : []),
    {
      kind: "text",
      id: input.list,
      label: words.importField,
      placeholder: words.import[of].example,
      lines: "many",
      lengthMax: listLengthMax,
      ...(text === null ? {} : { value: text }),
    },
  ];
}

/** Rows that cannot be judged yet, as they came: whoever sent them sees that they are here. */
function waitingIn(text: string, words: SetUpWords): readonly Lines[] {
  const rows = linesOf(text);
  if (rows.length === 0) return [];
  const lines = rows
    .slice(0, linesMax.waiting)
    .map((row) => words.line(row.number, plain(shortened(row.text, textMax))));
  const more = rows.length - lines.length;
  return [
    {
      heading: words.waitingHeading(rows.length),
      lines: more > 0 ? [...lines, words.more(more)] : lines,
    },
  ];
}

/** The rejected rows first: they are what its reader has to look at. */
function boxesOf(rows: readonly JudgedRow[], card: ImportCard, showing: Showing): readonly Lines[] {
  const words = setUpWords[showing.viewer.language];
  const heading = {
    rejected: words.rejectedHeading,
    new: words.newHeading,
    known: words.knownHeading,
    later: words.laterHeading,
  } as const;
  return (["rejected", "new", "later", "known"] as const).flatMap((kind) => {
    const own = rows
      .filter((row) => row.kind === kind)
      .toSorted((one, other) => one.number - other.number);
    const more = own.length - linesMax[kind];
    const lines = own.slice(0, linesMax[kind]).map((row) => lineOf(row, card, showing));
    if (own.length === 0) return [];
    return [
      {
        heading: heading[kind](own.length),
        lines: more > 0 ? [...lines, words.more(more)] : lines,
      },
    ];
  });
}

function lineOf(
  { number, text, why, commands }: JudgedRow,
  card: ImportCard,
  showing: Showing,
): string {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const shown = plain(shortened(text, textMax));
  if (why === null)
    return words.line(number, commands.map((one) => readAs(one, showing)).at(0) ?? shown);
  const named = namedFor(card, state, viewer);
  const said =
    why.code === "parts" || why.code === "parts-over"
      ? partsSaid(why, card, language)
      : why.code === "placed-otherwise"
        ? words.placedOtherwise
        : why.code === "refused"
          ? refusalSentence(why.refusal, named, language)
          : problemSentence(why, named, language);
  return words.rejected(number, shown, said);
}

/** What a row lacks, by the names of its parts, or that it has more than there is room for. */
function partsSaid(
  why: JudgedRow["why"] & { readonly code: "parts" | "parts-over" },
  { of }: ImportCard,
  language: Language,
): string {
  const words = setUpWords[language];
  const names = rowParts[language][of];
  if (why.code === "parts-over") return words.partsOver(names);
  const missing = why.missing.map((at) => names[at] ?? "");
  return missing.length === 0 ? words.parts : words.partsMissing(missing);
}

/** The figures, days and sections of a row as they were read; null for a row that says all of itself. */
function readAs(command: Command, { state, viewer: { language } }: Showing): string | null {
  const parts = (...all: readonly string[]): string =>
    all.map((one) => plain(shortened(one, textMax))).join(" · ");
  const words = setUpWords[language];
  switch (command.type) {
    case "register-grant": {
      const { title, year, amount, rounding, lastUseDay, reportDay } = command;
      const sum = rounding === 0 ? words.exactly(amount) : words.about(amount, rounding);
      const days = [lastUseDay, reportDay].flatMap((one) =>
        one === null ? [] : [formatDay(one, language)],
      );
      return parts(title, String(year), sum, ...days);
    }
    case "register-mandate": {
      const grant = state.grants.get(command.grant)?.title ?? command.grant;
      const delegate = positionIn(state, command.delegate, language);
      const purposes = command.purposes.map((one) => one.title[language]).join(", ");
      const onward =
        command.onwardSource === null ? words.noOnward.toLowerCase() : command.onwardSource;
      return parts(
        boardSection(command),
        grant,
        delegate,
        purposes,
        `${words.facts.onward.toLowerCase()}: ${onward}`,
      );
    }
    case "open-pot": {
      const { purposes = [] } = state.mandates.get(command.mandate) ?? {};
      const purpose = purposes.find((one) => one.id === command.purpose)?.title[language];
      return parts(
        command.title,
        purpose ?? command.purpose,
        formatKronor(command.amount, language),
        positionIn(state, command.holder, language),
      );
    }
    default:
      return null;
  }
}
