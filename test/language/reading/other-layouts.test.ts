import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import type { Reading } from "../../../src/language/reading/reading.ts";
import { fixtures } from "./fixtures.ts";
import { relayouts } from "./other-layouts.ts";

const papers = fixtures();

/** Papers that the change tears: a line of theirs belongs to no table, or is a table of another kind. */
const torn: Readonly<Record<string, readonly string[]>> = {
  "tabs become bars": ["two-amounts-in-a-row"],
  "the last column is the first": [
    "bars-in-tkr-and-lettered-pots",
    "mail-above-with-an-earlier-day",
  ],
  "the first two columns change places": [
    "bars-in-tkr-and-lettered-pots",
    "mail-above-with-an-earlier-day",
  ],
  "the columns stand backwards": [
    "bars-in-tkr-and-lettered-pots",
    "mail-above-with-an-earlier-day",
  ],
  "lines break at 72 signs": ["dotted-lines", "table-alone-decides"],
  "amounts without spaces": ["scanned-hyphens", "second-round-with-a-row-short-of-its-sum"],
};
/** What a careful reader still reads in that layout and this one does not: each is a fault to mend. */
const faults: Readonly<Record<string, readonly string[]>> = {
  "tabs become bars": ["two-years-and-their-total"],
  "tabs become columns of spaces": ["two-years-and-their-total"],
  "lines break at 72 signs": ["activities-in-a-sentence", "two-step-right-and-reports-by-many"],
  "lines break at 90 signs": ["dashes-and-parts"],
  "SEK for kr": ["short-year-and-split-lines"],
  "kkr for tkr": ["two-amounts-in-a-row"],
  "a dash for kr": ["amended-at-the-meeting-of-two-days", "two-amounts-in-a-row"],
  "letters in brackets": ["two-days-joined-by-a-stroke"],
  "dates without dashes": ["mail-around-what-was-left", "sloppy-clerk", "two-days-in-full"],
  "dates in words": ["mail-above", "sloppy-clerk"],
};

/** Words without what is layout in them: case, width of spaces, and marks at either end. */
const plain = (words: string | null): string | null =>
  words === null
    ? null
    : words
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/["”“]/g, "")
        .replace(/^(?:[-–•*]|\(?[a-z\d]{1,2}[.)])\s/, "")
        .replace(/[.,;:\s]+$/, "");

/** What a paper says, without the questions, which quote its lines. */
const factsOf = (read: Reading): unknown => ({
  ...read,
  questions: null,
  // What is uncertain in a day is told in the paper's own words.
  date: typeof read.date === "string" ? read.date : read.date !== null,
  caseNumbers: read.caseNumbers.toSorted(),
  notice: read.notice === null ? null : { ...read.notice, body: plain(read.notice.body) },
  mandates: read.mandates.map(({ body, date, section }) => ({ body: plain(body), date, section })),
  rows: read.rows.map((row) => ({
    ...row,
    activity: plain(row.activity),
    responsible: plain(row.responsible),
  })),
  pots: read.pots.map((pot) => ({
    ...pot,
    purpose: plain(pot.purpose),
    holder: plain(pot.holder),
  })),
  assignments: read.assignments.map(({ owner, what, body, deadline, status, proposed }) => ({
    owner: plain(owner),
    what: plain(what),
    body: plain(body),
    deadline: typeof deadline === "string" ? deadline : null,
    status,
    proposed,
  })),
  dispatchTo: read.dispatchTo.map(plain),
});

const asTheyStand = new Map(papers.map(({ name, text }) => [name, factsOf(readDecision(text))]));

describe("the same paper in another layout", () => {
  it.each(Object.entries(relayouts))("is read the same: %s", (name, relayout) => {
    const rewritten = papers.flatMap((paper) => {
      const text = relayout(paper.text);
      return text === null ? [] : [{ name: paper.name, text }];
    });
    expect(rewritten.length).toBeGreaterThan(2);
    const different = rewritten.filter(
      ({ name: paper, text }) =>
        !isDeepStrictEqual(factsOf(readDecision(text)), asTheyStand.get(paper)),
    );
    expect(different.map((paper) => paper.name)).toEqual(
      [...(torn[name] ?? []), ...(faults[name] ?? [])].toSorted(),
    );
  });
});
