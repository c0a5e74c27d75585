import { expect, it } from "vitest";
import { requestId } from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import { openDraft, saveAnswers, savePage, submit, typed } from "../../domain/ask.ts";
import { authority, pots, proposals, requestCommand, requests } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { imported, people, positions } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const { skills } = proposals;
const task = { card: "proposal", proposal: skills } as const;
const confirm = { card: "confirm", proposal: skills } as const;
const allRows = { card: "rows", proposal: skills, page: 1 } as const;

const own = "Du ansvarar själv för Ledning. Fundera på om du är jävig.";

/** A proposal of which there is much to say, with as many small rows more. */
function world(more: number, chiefGets = 50_000): World {
  const small = Array.from({ length: more }, (_, index) => requestId(`small-${index + 1}`));
  const asked = [
    { request: requestId("lead"), activity: "Ledning", position: positions.chief },
    ...small.map((request) => ({ request, activity: request, position: positions.clinic })),
  ];
  return worldOf(
    ...authority,
    ...asked.map(({ request, activity, position }) =>
      imported({
        ...requestCommand,
        request,
        activity,
        responsible: { kind: "position", position },
        sought: kronor(50_000),
      }),
    ),
    did(people.director, "2018-06-25 09:00", openDraft(pots.skills)),
    did(
      people.director,
      "2018-06-25 09:05",
      savePage(skills, {
        [requests.mentors]: typed.amount(450_000),
        [requests.courses]: typed.no,
        [requests.leaders]: typed.amount(100_000),
        lead: chiefGets === 0 ? typed.no : typed.amount(chiefGets),
        ...Object.fromEntries(small.map((request) => [request, typed.no])),
      }),
    ),
    did(
      people.director,
      "2018-06-25 09:10",
      saveAnswers(skills, { motive: "Störst nytta.", nextYear: { kind: "nothing-promised" } }),
    ),
    did(people.director, "2018-06-25 09:15", submit(skills)),
  );
}

const pointsOf = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith("• ")).map((line) => line.slice(2));

it("says first that the reader answers for what gets money, and how much more there is to know", () => {
  const points = pointsOf(shown(world(0), task, people.chief).lines);
  expect(points[0]).toBe(own);
  expect(points).toHaveLength(5);
  expect(points.at(-1)).toBe("Och tre till under ”Visa hela förslaget”.");
});

it("shows all that there is to know where it says that it stands", () => {
  const some = world(0);
  const first = pointsOf(shown(some, task, people.chief).lines).slice(0, -1);
  const { lines, text } = shown(some, allRows, people.chief);
  const all = pointsOf(lines);
  expect(all).toHaveLength(first.length + 3);
  expect(all.slice(0, first.length)).toEqual(first);
  expect(text).toContain("Hanna Sund ansvarar själv för Ledarprogram.");
  expect(pointsOf(shown(some, allRows, people.director).lines)).toEqual([]);
});

it("points at the button that a long proposal has, and tells its first page alone", () => {
  const long = world(18);
  const card = shown(long, task, people.chief);
  expect(card.titles[0]).toBe("Läs alla 22 rader");
  expect(pointsOf(card.lines).at(-1)).toBe("Och tre till under ”Läs alla 22 rader”.");
  expect(pointsOf(shown(long, allRows, people.chief).lines)[0]).toBe(own);
  expect(pointsOf(shown(long, { ...allRows, page: 2 }, people.chief).lines)).toEqual([]);
});

it("reminds the one who is to declare himself impartial of what he answers for, and nobody else", () => {
  expect(shown(world(0), confirm, people.chief).text).toContain(own);
  const { text } = shown(world(0, 0), confirm, people.chief);
  expect(text).toContain("Du intygar att varken du");
  expect(text).not.toContain("Att tänka på");
});

it("says in English how much more there is to know", () => {
  const { text } = shown(world(0), task, people.chief, { language: "en" });
  expect(text).toContain("And three more under “Show the whole proposal”.");
});
