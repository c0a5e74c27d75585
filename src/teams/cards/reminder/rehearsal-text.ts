import { type Day, type Instant, personId } from "../../../domain/brand.ts";
import { weekdayOf } from "../../../domain/calendar.ts";
import { dayAt } from "../../../domain/moment.ts";
import type { State } from "../../../domain/state.ts";
import { formatTime, weekdayNamesIn } from "../../../language/format.ts";
import { rehearsalWords } from "../../../language/say/rehearsal.ts";
import type { Viewer } from "../../../notify/card.ts";
import { rehearse, type RehearsalLine } from "./rehearse.ts";

/** The widest name that the columns keep in line. */
const nameWidthMax = 28;

/** The rehearsal as lines of text in columns, Swedish: day, time, receiver, kind, and what it is about. */
export function rehearsalText(state: State, now: Instant, until: Day): string {
  const today = dayAt(now);
  const viewer: Viewer = { person: personId("rehearsal"), language: "sv", now, today };
  const words = rehearsalWords.sv;
  const { lines, count } = rehearse(state, viewer, until);
  const width = Math.min(nameWidthMax, Math.max(0, ...lines.map((one) => nameIn(one).length)));
  return unescaped(
    [
      `${words.title(until)}, från ${today}`,
      words.copy,
      lines.length === 0 ? words.nothing : words.lead(count),
      "",
      ...lines.flatMap((one) => linesOf(one, width)),
    ].join("\n"),
  );
}

/** What stands as text of people in a card, as they typed it, and with spaces that every terminal knows. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, "$1").replaceAll("\u00A0", " ");

/** What is late, or reaches nobody, says so in a sentence that has the names in it. */
const nameIn = (line: RehearsalLine): string => ("at" in line ? line.who.join(", ") : "");

function linesOf(line: RehearsalLine, width: number): readonly string[] {
  const words = rehearsalWords.sv;
  const weekday = (weekdayNamesIn("sv")[weekdayOf(line.day) - 1] ?? "").slice(0, 3);
  const time = "at" in line ? formatTime(line.at, "sv").slice(-5) : "     ";
  const head = `${weekday} ${line.day} ${time}  ${nameIn(line).padEnd(width)}  ${kindOf(line).padEnd(kindWidth)}  `;
  const indent = " ".repeat(head.length);
  const texts = line.kind === "late" ? [...line.what, words.lateWith(line.who)] : line.what;
  const all = [...texts, ...line.clashes.map((clash) => `! ${clash}`)];
  return all.map((text, index) => `${index === 0 ? head : indent}${text}`.trimEnd());
}

const kindWidth = 11;

function kindOf(line: RehearsalLine): string {
  const words = rehearsalWords.sv;
  switch (line.kind) {
    case "late":
      return words.lateMark.toUpperCase();
    case "unreached":
      return words.clashMark.toUpperCase();
    case "task":
    case "notice":
    case "digest":
      return words.kinds[line.kind];
    default:
      return line satisfies never;
  }
}
