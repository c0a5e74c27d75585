import type { Day } from "../../../domain/brand.ts";
import { addDays } from "../../../domain/calendar.ts";
import type { State } from "../../../domain/state.ts";
import { joinWords } from "../../../language/format.ts";
import { rehearsalWords } from "../../../language/say/rehearsal.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { allSubjects } from "../../../notify/dependents.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { rehearse, type RehearsalLine, type RehearsalResult } from "./rehearse.ts";

const linesPerPage = 10;
/** So many duties of one message stand on the card. */
const whatMax = 4;

/** How far ahead is looked where nobody said, and at most. */
const daysDefault = 92;
const daysMax = 366;

/**
 * Everything is looked at anew every morning, and people wait for their answers meanwhile: so many looks take
 * about a second. The command on the server has all the time it needs.
 */
const looksMax = 20_000;

/** The coming months as they will be if nobody does anything, for the secretariat. */
export function rehearsalView(
  card: Extract<Card, { readonly card: "rehearsal" }>,
  { state, viewer }: Showing,
): View {
  const words = rehearsalWords[viewer.language];
  const asked = untilOf(card.until, viewer.today);
  const until = withinReach(state, viewer.today, asked);
  const { lines, count } = remembered(state, viewer, until);
  const { rows, page, pages } = pageOf(merged(lines), card.page, linesPerPage);
  return {
    template: "duties",
    over: pages > 1 ? `${words.over} · ${words.page(page, pages)}` : words.over,
    title: words.title(until),
    summary: words.title(until),
    lead: [lines.length === 0 ? words.nothing : words.lead(count)],
    list: rows.map((line) => rowOf(line, viewer)),
    note: until === asked ? words.copy : `${words.copy} ${words.shortened(asked)}`,
    actions: [
      ...pagerActions(page, pages, viewer.language, (to) => ({
        card: "rehearsal",
        until: asked,
        page: to,
      })),
      show(words.settings, { card: "ladders" }),
      show(words.home, { card: "home" }),
    ],
  };
}

/** How far ahead can be played while somebody waits; a day at least. */
function withinReach(state: State, today: Day, asked: Day): Day {
  let subjects = 0;
  for (const _subject of allSubjects(state)) subjects += 1;
  const last = addDays(today, Math.max(1, Math.floor(looksMax / subjects)));
  return last < asked ? last : asked;
}

interface Remembered {
  readonly of: string;
  readonly result: RehearsalResult;
}

/** The last rehearsal of each state: to turn a page is not to play the months again. */
const played = new WeakMap<State, Remembered>();

function remembered(state: State, viewer: Viewer, until: Day): RehearsalResult {
  const position = state.authority.get("")?.position ?? 0;
  const of = [position, viewer.today, until, viewer.language].join(" ");
  const known = played.get(state);
  if (known?.of === of) return known.result;
  const result = rehearse(state, viewer, until);
  played.set(state, { of, result });
  return result;
}

/** What several people are sent at the same moment about the same is one line. */
function merged(lines: readonly RehearsalLine[]): readonly RehearsalLine[] {
  const byContent = new Map<string, RehearsalLine>();
  for (const [index, line] of lines.entries()) {
    const isOwn = line.kind === "late" || line.clashes.length > 0;
    const moment = "at" in line ? line.at : line.day;
    const key = isOwn ? String(index) : JSON.stringify([moment, line.kind, line.what]);
    const known = byContent.get(key);
    const who = new Set([...(known?.who ?? []), ...line.who]);
    byContent.set(key, { ...line, who: [...who] });
  }
  return [...byContent.values()];
}

/** A day that has been is taken for the usual one. */
export function untilOf(asked: Day | null, today: Day): Day {
  if (asked === null || asked < today) return addDays(today, daysDefault);
  const last = addDays(today, daysMax);
  return asked > last ? last : asked;
}

function rowOf(line: RehearsalLine, { language }: Viewer): ListRow {
  const words = rehearsalWords[language];
  const left = line.what.length - whatMax;
  const what = [...line.what.slice(0, whatMax), ...(left > 0 ? [words.more(left)] : [])].join("; ");
  const clash = line.clashes.join(" ");
  const hasClash = line.clashes.length > 0;
  switch (line.kind) {
    case "late":
      return {
        title: what,
        facts: [words.lateWith(line.who), clash].filter((text) => text !== "").join(" "),
        figure: words.lateFrom(line.day),
        tone: "attention",
        action: null,
      };
    case "unreached":
      return {
        title: joinWords(line.who, language),
        facts: words.unreached,
        figure: words.clashMark,
        tone: "attention",
        action: null,
      };
    case "task":
    case "notice":
    case "digest":
      return {
        title: `${words.when(line.at, line.day)} · ${joinWords(line.who, language)}`,
        facts: [`${what}.`, clash].filter((text) => text !== "").join(" "),
        figure: hasClash ? words.clashMark : "",
        tone: "attention",
        action: null,
      };
    default:
      return line satisfies never;
  }
}
