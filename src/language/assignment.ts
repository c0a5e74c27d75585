import type { AssignmentTarget } from "../domain/assignment.ts";
import type { Day } from "../domain/brand.ts";
import { readDay, readMonth } from "./day.ts";
import { foldPhrase, plainSpaces } from "./fold.ts";

/** A formal basis as it was written; the body stands as typed, and the item without what leads to it. */
export type ReadBasis =
  | {
      readonly kind: "section";
      readonly body: string;
      readonly day: Day;
      readonly section: number;
      readonly item: string | null;
    }
  | { readonly kind: "decision"; readonly decision: string }
  | { readonly kind: "unreadable" };

export type ReadTarget =
  | { readonly kind: "target"; readonly target: AssignmentTarget }
  | { readonly kind: "unreadable" };

const unreadable = { kind: "unreadable" } as const;

/** Longer texts are no citation. */
const basisLengthMax = 120;

const decisionPattern =
  /^(?:(?:delegations)?beslut(?:et)?|(?:delegated )?decision)?\s*(?:nr|no|nummer|number)?\.?\s*(\d{1,5}\/\d{4})$/i;
const sectionPattern = /^(.*?)[\s,]*(?:§|paragraf|section)\s*(\d{1,5})(?!\d)[\s,]*(.*)$/iu;
const bodyAndDayPattern = /^(\p{L}[\p{L} .&-]*?)[\s,]+(?:den |the )?(\d.*)$/iu;
const itemPattern =
  /^(?:(?:punkt(?:en)?|item|att-sats)\s|p(?:kt|t)?(?:\.|\s))?\s*([\p{L}\d][\p{L}\d. ]{0,7}\)?)$/iu;

/**
 * Reads the basis of an assignment (rule R27): "RS 2023-06-21 § 121 p. 2a", "regionstyrelsen den 21 juni 2023,
 * § 121 punkt 2 a", or a decision's number, "3/2018". The day needs its year: a basis lies in the past.
 */
export function readBasis(text: string, today: Day): ReadBasis {
  const trimmed = plainSpaces(text).trim().replace(/[.,]$/, "");
  if (trimmed.length > basisLengthMax) return unreadable;
  const decision = decisionPattern.exec(trimmed)?.[1];
  if (decision !== undefined) return { kind: "decision", decision };
  const [, before = "", section = "", after = ""] = sectionPattern.exec(trimmed) ?? [];
  // "RS § 121, 2023-06-21": the day may stand last, where there is no item.
  const isDayLast = after !== "" && !/\d/.test(before);
  const [, body = "", date = ""] =
    bodyAndDayPattern.exec(isDayLast ? `${before} ${after}` : before) ?? [];
  const read = /\d{4}/.test(date) ? readDay(date, today) : unreadable;
  if (read.kind !== "day") return unreadable;
  const item = isDayLast || after === "" ? null : itemPattern.exec(after)?.[1];
  if (item === undefined) return unreadable;
  return { kind: "section", body: body.trim(), day: read.day, section: Number(section), item };
}

const latestPattern =
  /^(?:till )?(?:(?:allra )?senast|(?:at the )?latest|no later than|not later than|by)(?: (?:till|under|in|the meeting in|motet i|sammantradet i))? /;
const leadPattern =
  /^(?:(?:till|pa|vid) )?(?:(?:sammantradet|motet|the meeting|meeting) )?(?:in |i )?/;

/**
 * Reads the month of an assignment: "oktober", "i oktober 2023", "senast i maj 2023". Without a year it is the
 * first such month from the day of the basis on; the month of that day is included, so that the calendar is asked.
 */
export function readTarget(text: string, from: Day): ReadTarget {
  const phrase = foldPhrase(text);
  const isLatest = latestPattern.test(phrase);
  const named = phrase.replace(latestPattern, "").replace(leadPattern, "");
  const read = readMonth(named, from);
  if (read.kind === "unreadable") return unreadable;
  return { kind: "target", target: { when: isLatest ? "latest" : "in", month: read.month } };
}

/** A paragraph's number as it is typed: "121", "§ 121"; null where it is none. */
export function readSection(text: string): number | null {
  const figures = /^§?\s*(\d{1,5})$/.exec(plainSpaces(text).trim())?.[1];
  return figures === undefined ? null : Number(figures);
}
