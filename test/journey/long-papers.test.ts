import { expect, it } from "vitest";
import { readDecision } from "../../src/language/reading/read-decision.ts";
import { fixtures } from "../language/reading/fixtures.ts";
import { processorTime } from "../processor-time.ts";

// Papers below each other, each line of which means something: what a made-up megabyte does not show. They are read
// here, where no other test runs beside them, since half of a processor takes twice the time.
it.each([
  ["all papers", ""],
  ["one with holders named together", "holders-respectively"],
  ["one with amounts before what they are for", "numbered-amounts-first"],
  ["one whose cells stand below each other", "right-to-say-how-money-is-used"],
  ["one of dotted lines", "dotted-lines"],
  ["one whose cells are broken", "cells-broken-in-two-columns-and-lettered-pots"],
  ["one of what was asked for and granted", "column-granted-among-what-was-asked"],
  ["notes that give tasks by name", "notes-that-give-tasks-by-name"],
  ["a meeting of two days", "two-days-joined-by-a-stroke"],
])("a megabyte of %s is read within a second", (_, name) => {
  const papers = fixtures().filter((one) => name === "" || one.name === name);
  expect(papers).not.toEqual([]);
  const text = `${papers.map((paper) => paper.text).join("\n")}\n`;
  const megabyte = text.repeat(Math.ceil(1_000_000 / text.length));
  expect(processorTime(1_000, () => readDecision(megabyte))).toBeLessThan(1_000);
});
