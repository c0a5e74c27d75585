import { describe, expect, it } from "vitest";
import { decisionNumber } from "../../../src/domain/brand.ts";
import type { Card } from "../../../src/notify/card.ts";
import { correct } from "../../domain/amending.ts";
import { decideIt, drafted, giveBack, saveTerms, submit } from "../../domain/ask.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { hostile, literal, shown, viewerOf, wide } from "./scene.ts";

const { skills } = proposals;
const form: Card = { card: "terms", proposal: skills };
const task: Card = { card: "proposal", proposal: skills };
const decision = decisionNumber("1/2018");

const saved = (at: string, conditions: string, appendices = ""): Done =>
  did(people.director, at, saveTerms(skills, conditions, appendices));
const sends = (at: string): Done => did(people.director, at, submit(skills));
const begun = [
  ...authority,
  ...drafted("skills"),
  saved("2018-06-25 09:12", "Moms ingår\nKurser: bara om platserna fylls", "Kostnader\nBilaga C"),
];
const sent = [...begun, sends("2018-06-25 09:15")];
const made = [...sent, did(people.chief, "2018-06-25 10:00", decideIt(skills))];

describe("the page of conditions and appendices", () => {
  it("stands behind a button of the common questions that counts what is written", () => {
    const answers: Card = { card: "answers", proposal: skills };
    const empty = shown(worldOf(...authority, ...drafted("skills")), answers, people.director);
    expect(empty.titles).toContain("Villkor och bilagor");
    expect(complaintsAbout(empty.content)).toEqual([]);
    expect(empty.fields.map((one) => one.id)).not.toContain("conditions");
    const { titles } = shown(worldOf(...begun), answers, people.director);
    expect(titles).toContain("Villkor och bilagor (4)");
  });

  it("shows what is stored, one a line, and what may be written", () => {
    const { fields, text, buttons } = shown(worldOf(...begun), form, people.director);
    expect(fields.map(({ id, label, value }) => [id, label, value])).toEqual([
      ["conditions", "Villkor, ett på varje rad", "Moms ingår\nKurser: bara om platserna fylls"],
      ["appendices", "Bilagor, en rubrik på varje rad", "Kostnader\nBilaga C"],
    ]);
    expect(text).toContain("Högst 10 rader.");
    expect(buttons.map(({ title, action }) => [title, action["verb"]])).toEqual([
      ["Spara", "save-terms"],
      ["Tillbaka", "show"],
    ]);
  });

  it("says above each field what does not fit, with the text still there", () => {
    const { text, fields } = shown(worldOf(...begun), form, people.director, {
      said: {
        typed: { conditions: hostile },
        refusal: {
          code: "fields",
          errors: [
            {
              field: "conditions",
              problem: { code: "line-too-long", line: 2, length: 1301, max: 250 },
            },
            { field: "appendices", problem: { code: "lines-too-many", lines: 21, max: 10 } },
          ],
        },
      },
    });
    expect(text).toContain(
      "Rad 2 är 1\u00A0301 tecken. Korta den till högst 250, eller dela den på två rader.",
    );
    expect(text).toContain("Det är 21 rader, och högst 10 får plats. Slå ihop några av dem.");
    expect(fields[0]?.value).toBe(hostile);
  });

  it("shows beside what was typed on an old page what somebody has stored since", () => {
    const said = {
      typed: { conditions: "Mitt eget", appendices: "Kostnader\nBilaga C" },
      refusal: { code: "page-outdated", rows: [] },
    } as const;
    const { text, fields } = shown(worldOf(...begun), form, people.director, { said });
    expect(text).toContain("Någon har ändrat sidan sedan du öppnade den. Det du skrev står kvar.");
    expect(text).toContain("Nu står det: Moms ingår; Kurser: bara om platserna fylls");
    expect(text.match(/Nu står det/g)).toHaveLength(1);
    expect(fields[0]?.value).toBe("Mitt eget");
    const answers: Card = { card: "answers", proposal: skills };
    const motive = shown(worldOf(...begun), answers, people.director, { said });
    expect(motive.text).toContain("Nu står det: Störst nytta för vården.");
  });

  it("is the draft's own people's", () => {
    const { state } = worldOf(...begun);
    const readers = [people.director, people.chief, people.auditor, people.secretary];
    expect(readers.map((one) => maySee(form, state, viewerOf(one, {})))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("conditions and appendices on the way to a decision", () => {
  const bullets = [
    "Villkor",
    "• Moms ingår",
    "• Kurser: bara om platserna fylls",
    "Bilagor",
    "• Bilaga 1: Kostnader",
    "• Bilaga C",
  ].join("\n");

  it("are looked over before sending, and read before deciding", () => {
    expect(
      shown(worldOf(...begun), { card: "review", proposal: skills }, people.director).text,
    ).toContain(bullets);
    for (const reader of [people.chief, people.director]) {
      expect(shown(worldOf(...sent), task, reader).text).toContain(bullets);
    }
    const confirm = shown(worldOf(...sent), { card: "confirm", proposal: skills }, people.chief);
    expect(confirm.text).toContain("Pengarna ges med två villkor.");
  });

  it("stand on the decision and in its text, and the conditions in the news of it", () => {
    const world = worldOf(...made);
    expect(shown(world, { card: "decision", decision }, people.chief).text).toContain(bullets);
    const text: Card = { card: "decision-text", decision, page: 1 };
    expect(shown(world, text, people.auditor).text).toContain(
      "Villkor\nBeslutet gäller med de här villkoren:\n• Moms ingår\n• Kurser: bara om platserna fylls\nMotiv",
    );
    const news = shown(world, { card: "decision-news", decision }, people.director).text;
    expect(news).toContain("Villkor\n• Moms ingår\n• Kurser: bara om platserna fylls\nDu får");
  });

  it("leave no heading where there are none", () => {
    const world = worldOf(
      ...authority,
      ...drafted("skills"),
      sends("2018-06-25 09:15"),
      did(people.chief, "2018-06-25 10:00", decideIt(skills)),
    );
    for (const card of [
      { card: "decision", decision },
      { card: "decision-text", decision, page: 1 },
    ] as const) {
      expect(shown(world, card, people.chief).text).not.toMatch(/Villkor|Bilag/);
    }
  });

  it("show the decider what has changed since the version before", () => {
    const again = worldOf(
      ...sent,
      did(people.chief, "2018-06-25 09:20", giveBack(skills)),
      saved("2018-06-25 09:25", "Moms ingår\nRedovisas i maj", "Bilaga C"),
      sends("2018-06-25 09:30"),
    );
    const { text } = shown(again, task, people.chief);
    expect(text).toContain("Nytt villkor: Redovisas i maj");
    expect(text).toContain("Borttaget villkor: Kurser: bara om platserna fylls");
    expect(text).toContain("Borttagen bilaga: Kostnader");
  });

  it("are corrected from the decision's card, with as many lines as before", () => {
    const world = worldOf(...made);
    const list = shown(world, { card: "correct", decision, page: 1 }, people.chief);
    expect(list.text).toContain("Villkor (6)\nMoms ingår, Kurser: bara om platserna fylls");
    const correctText: Card = { card: "correct-text", decision, field: "conditions", row: null };
    const { fields } = shown(world, correctText, people.chief);
    expect(fields[0]).toMatchObject({
      label: "Så ska det stå, lika många rader som förut",
      value: "Moms ingår\nKurser: bara om platserna fylls",
    });
    const slip = correct({
      field: "conditions",
      row: null,
      is: "Moms ingår\nKurser: bara om platserna fyllts",
    });
    const corrected = worldOf(...made, did(people.chief, "2018-06-25 11:00", slip));
    const { text } = shown(corrected, { card: "decision", decision }, people.chief);
    expect(text).toContain("• Kurser: bara om platserna fyllts");
  });
});

describe("a draft that points at an appendix without naming one", () => {
  it("has the way to its title", () => {
    const world = worldOf(
      ...authority,
      ...drafted("skills"),
      saved("2018-06-25 09:12", "Enligt bilaga"),
    );
    const review: Card = { card: "review", proposal: skills };
    const { text, buttons } = shown(world, review, people.director);
    expect(text).toContain("Skriv vad bilagan heter under Villkor och bilagor");
    const mend = buttons.find(({ title }) => title === "Rätta");
    expect(mend?.action["data"]).toMatchObject({ show: { card: "terms", proposal: skills } });
  });
});

const full = (lines: number, length: number): string =>
  Array.from({ length: lines }, (_, at) => `${at}`.padEnd(length, " åäö")).join("\n");

describe("the longest of them", () => {
  it("fits on every card beside twenty rows", () => {
    const world = wide(17);
    world.carryOut(did(people.chief, "2018-06-25 09:20", giveBack(skills)));
    world.carryOut(saved("2018-06-25 09:25", full(10, 250), full(10, 120)));
    const review = shown(world, { card: "review", proposal: skills }, people.director);
    world.carryOut(sends("2018-06-25 09:30"));
    const asked = shown(world, task, people.chief);
    world.carryOut(did(people.chief, "2018-06-25 10:00", decideIt(skills)));
    const card = shown(world, { card: "decision", decision }, people.chief);
    const news = shown(world, { card: "decision-news", decision }, people.director);
    for (const { content } of [review, asked, card, news])
      expect(complaintsAbout(content)).toEqual([]);
  });

  it("shows no mark of theirs as anything but itself", () => {
    const world = worldOf(...made.slice(0, -2), saved("2018-06-25 09:13", hostile, hostile));
    const review: Card = { card: "review", proposal: skills };
    const before = shown(world, review, people.director).text;
    world.carryOut(sends("2018-06-25 09:15"));
    const asked = shown(world, task, people.chief).text;
    world.carryOut(did(people.chief, "2018-06-25 10:00", decideIt(skills)));
    const after = shown(world, { card: "decision", decision }, people.chief).text;
    for (const text of [before, asked, after])
      for (const one of literal) {
        expect(text.replaceAll("\\", "")).toContain(one);
        expect(text).not.toContain("[x](");
      }
  });
});
