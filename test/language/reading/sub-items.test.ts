import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const read = (text: string) => readDecision(`${decisionHead}${text}\n`);
const tasksIn = (text: string) =>
  read(text).assignments.map(({ owner, what, deadline }) => [owner, what, deadline]);

describe("items below a point", () => {
  const items = [
    "ta fram en plan till juni",
    "redovisa hur många som slutat. Redovisningen lämnas till regionstyrelsen i oktober",
    "avsluta avtalet med Bemanna i november",
  ];
  const expected = [
    ["HR-direktören", "ta fram en plan", "2024-06"],
    ["HR-direktören", "redovisa hur många som slutat", "2024-10"],
    ["HR-direktören", "avsluta avtalet med Bemanna", "2024-11"],
  ];
  const under = (lead: string, marks: readonly string[], gap: string) =>
    `2. ${lead}${gap}${items.map((item, index) => `${marks[index] ?? "-"} ${item}`).join(gap)}`;

  it.each([
    ["HR-direktören får i uppdrag att", ["2.1", "2.2", "2.3"]],
    ["HR-direktören får i uppdrag att", ["i)", "ii)", "iii)"]],
    ["HR-direktören får i uppdrag att", ["(i)", "(ii)", "(iii)"]],
    ["HR-direktören får i uppdrag att:", ["ii.", "iii.", "iv."]],
    ["HR-direktören får i uppdrag att", ["(a)", "(b)", "(c)"]],
    ["HR-direktören får i uppdrag", ["a) att", "b) att", "c) att"]],
    ["Uppdra åt HR-direktören", ["a. att", "b. att", "c. att"]],
    ["Uppdra till HR-direktören", ["–", "–", "–"]],
    ["HR-direktören ska", ["–", "–", "–"]],
    ["HR-direktören ska:", ["j)", "k)", "l)"]],
  ])("are tasks, one by one: %s %j", (lead, marks) => {
    for (const gap of ["\n", "\n\n"]) {
      const text = under(lead, marks, gap);
      expect(tasksIn(text)).toEqual(expected);
      expect(read(text).questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
    }
  });

  it("are gifts, by whatever mark", () => {
    for (const marks of [
      ["i)", "ii)", "iii)"],
      ["2.1", "2.2", "2.3"],
      ["a)", "b)", "c)"],
    ]) {
      const [one = "", two = "", three = ""] = marks;
      const found = read(
        `2. Medlen fördelas så här:\n${one} Böcker, 300 tkr, Mona Ek\n${two} Film, 200 tkr, fördelas av kulturchefen\n${three} Teater, 100 tkr`,
      );
      expect(found.rows.slice(1).map(({ activity }) => activity)).toEqual(["Böcker", "Teater"]);
      expect(found.pots.map(({ purpose }) => purpose)).toEqual(["Film"]);
    }
  });

  it.each([
    "2. Medlen ska\n- användas före årsskiftet\n- redovisas till Socialstyrelsen",
    "2. Bidraget uppgår enligt punkt\n4.7 i delegationsordningen till 2 000 000 kr",
    "2. Följande uppdrag avslås:\na) HR-direktören: redovisa utfallet",
  ])("are no tasks where nobody is to do them: %j", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });

  it("named each by its owner tell of what was ended", () => {
    expect(
      tasksIn(
        "2. Följande uppdrag ges:\na) HR-direktören: ta fram en plan till juni\nb) Ekonomichefen: redovisa avslutade projekt i oktober",
      ),
    ).toEqual([
      ["HR-direktören", "ta fram en plan", "2024-06"],
      ["Ekonomichefen", "redovisa avslutade projekt", "2024-10"],
    ]);
  });
});
