import { readFileSync, readdirSync } from "node:fs";
import type { Reading } from "../../../src/language/reading/reading.ts";

const folder = new URL("../../fixtures/decisions/", import.meta.url);

/** What a careful registrar wrote down about a document, before any program read it. */
type Expected = Readonly<Record<string, unknown>>;

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** Every document with what is expected of it; what is left out of the expectation is expected to be absent. */
export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      const written: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
      return {
        name,
        text: readFileSync(new URL(file, folder), "utf8"),
        expected: complete(written),
      };
    });
}

const absent: Expected = {
  caseNumbers: [],
  date: null,
  mandates: [],
  frame: null,
  rows: [],
  pots: [],
  statedTotals: [],
  undistributedKr: null,
  notice: null,
  assignments: [],
  proposalsOnly: false,
  dispatchTo: [],
  adjusted: null,
  questions: [],
};

const listed = (value: unknown): Expected[] => (Array.isArray(value) ? value : []);

function complete(written: Expected): Expected {
  const all = { ...absent, ...written };
  const proposed = all["proposalsOnly"];
  const filled = (key: string, rest: Expected) =>
    listed(all[key]).map((item) => ({ ...rest, proposed, ...item }));
  return {
    ...all,
    rows: filled("rows", { needNextYear: "ej angivet", responsible: null }),
    pots: filled("pots", {}),
    assignments: filled("assignments", { condition: null, status: "aktiv" }),
  };
}

/** A reading in the form of an expectation: questions as their topics, an asked deadline as "question". */
export function inShort(reading: Reading): Expected {
  const topics = reading.questions.map((question) => question.split(":")[0] ?? "");
  return {
    ...reading,
    assignments: reading.assignments.map((task) => ({
      ...task,
      deadline: typeof task.deadline === "string" ? task.deadline : "question",
    })),
    questions: [...new Set(topics)].toSorted(),
  };
}
