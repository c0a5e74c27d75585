import { describe, expect, it } from "vitest";
import { day, decisionNumber, grantId, rowId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { grant as sampleGrant } from "../../../../src/local/sample/grant.ts";
import { people as samplePeople } from "../../../../src/local/sample/people.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { allSubjects } from "../../../../src/notify/dependents.ts";
import { dutiesOf } from "../../../../src/notify/duties.ts";
import { readDutyKey } from "../../../../src/notify/duty.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { dutyText } from "../../../../src/teams/cards/duty-text.ts";
import { answerFollowUp } from "../../../domain/ask-follow-up.ts";
import { decided, decideIt } from "../../../domain/ask.ts";
import { authority, grantCommand, pots, proposals } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown, viewerOf, wide } from "../../cards-2/scene.ts";
import { sampleWorld } from "../world.ts";
import { pressed } from "./scene.ts";

const world = worldOf(...authority, ...decided("skills"));
const done = worldOf(
  ...authority,
  ...decided("skills"),
  did(people.director, "2018-09-10", answerFollowUp("mentors", { effect: "partly" })),
);
const september = { on: "2018-09-11" };
const list: Card = { card: "follow-ups", page: 1 };
const summary = (pot: (typeof pots)[keyof typeof pots] | null, cutOff: string | null = null) =>
  ({
    card: "follow-up-summary",
    grant: ids.grant,
    pot,
    cutOff: cutOff === null ? null : day(cutOff),
    page: 1,
  }) as const;
const grantCard: Card = { card: "grant", grant: ids.grant };

/** Without the spaces that keep numbers together. */
const textOf = (of: World, card: Card, who = people.chief, looking = september): string =>
  shown(of, card, who, looking).text.replaceAll("\u00A0", " ");

describe("the list of follow-ups", () => {
  it("begins with mine, and says when the next one opens where none is", () => {
    expect(textOf(world, list, people.director)).toContain(
      "Två uppföljningar väntar på ditt svar.",
    );
    expect(shown(world, list, people.director, september).titles).toContain("Svara");
    expect(textOf(world, list, people.director, { on: "2018-09-06" })).toContain(
      "Ingen uppföljning är öppen. Nästa öppnar 7 september 2018.",
    );
  });

  it("shows the unanswered of others before the answered", () => {
    const text = textOf(done, list, people.secretary);
    expect(text).toContain("Tre väntar på andra. En är besvarad.");
    expect(text).toContain("väntar på Hanna Sund");
    expect(text.indexOf("Kurser")).toBeLessThan(text.indexOf("Mentorer"));
  });

  it("shows nobody what he may not see", () => {
    const text = textOf(done, list, people.finance);
    expect(text).not.toContain("Mentorer");
    expect(text).toContain("Ingen uppföljning är öppen.");
  });

  it("no longer asks for August in January", () => {
    expect(textOf(world, list, people.director, { on: "2019-01-10" })).not.toContain("augusti");
  });
});

describe("the way to the summaries, where there are several grants", () => {
  const titlesWith = (year: number) => {
    const other = { ...grantCommand, grant: grantId("other"), title: "Omställning", year };
    const both = worldOf(...authority, imported(other));
    return shown(both, list, people.secretary, september).titles;
  };

  it("names the grants that are of the same year, and else the years", () => {
    expect(titlesWith(2018)).toContain("Sammanställning: Omställning");
    expect(titlesWith(2018)).toContain("Sammanställning: Personalmiljarden 2018");
    expect(titlesWith(2019)).toContain("Sammanställning 2018");
    expect(titlesWith(2019)).toContain("Sammanställning 2019");
  });
});

describe("the summary of follow-ups", () => {
  it("counts the answers, the money and the effects, and names who has not answered", () => {
    const text = textOf(done, summary(null));
    expect(text).toContain("1 av 4 är besvarade.");
    expect(text).toContain("50 000 kr är använt av 400 000 kr. Kvar är 350 000 kr");
    expect(text).toContain("Enligt prognosen blir 200 000 kr över.");
    expect(text).toContain("Effekt: 1 delvis.");
    expect(text).toContain("Väntar på Hanna Sund · senast 21 september 2018");
  });

  it("is of one pot where it is named, and of the day that was asked for", () => {
    expect(textOf(done, summary(pots.skills))).toContain("Mentorer");
    expect(textOf(done, summary(pots.digital))).toContain("det finns inget att följa upp");
    expect(textOf(done, summary(null, "2018-12-31"))).toContain("öppnar 8 januari 2019");
    expect(textOf(done, summary(null, "2018-07-01"))).toContain("Uppföljning per 31 augusti 2018");
  });

  it("leads from one cut-off to the next", () => {
    const { titles } = shown(done, summary(null), people.chief, { on: "2019-02-20" });
    expect(titles).toContain("31 december 2018");
    expect(titles).toContain("Bidraget");
  });

  it("is for those who see the pot, and the whole of it for those who see everything", () => {
    const sees = (card: Card, who = people.director) =>
      maySee(card, done.state, viewerOf(who, september));
    expect(sees(summary(pots.skills))).toBe(true);
    expect(sees(summary(pots.tools))).toBe(false);
    expect(sees(summary(null))).toBe(false);
    expect(sees(summary(null), people.auditor)).toBe(true);
  });
});

describe("what next year is bound by", () => {
  it("is said in one sentence, with the five largest rows under each answer", () => {
    const text = textOf(
      sampleWorld(),
      { card: "commitments", grant: sampleGrant.id },
      samplePeople.registrator.id,
    );
    expect(text).toContain(
      "2019 är intecknat med 9 500 000 kr. Därtill är 300 000 kr osäkert och 2 450 000 kr okänt.",
    );
    expect(text).toContain("4 670 000 kr behövs inte igen.");
    expect(text).toContain("Övriga 2 rader, 600 000 kr");
  });

  it("shows a holder the sums, and no row of a decision that is not his", () => {
    const text = textOf(done, { card: "commitments", grant: ids.grant }, people.finance);
    expect(text).toContain("Ja: 100 000 kr");
    expect(text).not.toContain("rad till");
    expect(text).not.toContain("Mentorer");
  });
});

describe("the card of a grant", () => {
  it("shows every day and step, and lets its keepers note what is not done", () => {
    const text = textOf(done, grantCard, people.chief);
    expect(text).toContain("Slutredovisning senast: fredag 29 mars 2019");
    expect(text).toContain("Rekvisition senast: inte angivet");
    expect(shown(done, grantCard, people.chief, september).titles).toContain("Notera rekvisition");
    const { titles } = shown(done, grantCard, people.auditor, september);
    expect(titles).toEqual(["Uppföljning", "Intecknat 2019", "Historik"]);
  });

  it("has forms for the secretariat and the delegate alone", () => {
    for (const card of [
      { card: "grant-terms", grant: ids.grant },
      { card: "grant-step", grant: ids.grant, kind: "report" },
    ] as const) {
      const sees = (who: (typeof people)[keyof typeof people]) =>
        maySee(card, done.state, viewerOf(who, september));
      expect([people.secretary, people.chief].every(sees)).toBe(true);
      expect([people.auditor, people.director].some(sees)).toBe(false);
    }
  });

  const terms: Card = { card: "grant-terms", grant: ids.grant };

  it("reads days as people write them, and an empty one as unknown", () => {
    const typed = { requisitionDay: "30 november 2018", reportDay: "", unspent: "repaid" };
    expect(pressed(done, terms, people.chief, "Spara dagarna", typed, september)).toEqual({
      kind: "commands",
      commands: [
        {
          type: "set-grant-terms",
          grant: ids.grant,
          requisitionDay: "2018-11-30",
          lastUseDay: "2018-12-31",
          reportDay: null,
          unspent: "repaid",
        },
      ],
      next: grantCard,
      form: terms,
    });
  });

  it("brings the form back for what is no day and no choice", () => {
    const typed = { requisitionDay: "31 november", unspent: "kept" };
    expect(pressed(done, terms, people.chief, "Spara dagarna", typed, september)).toEqual({
      kind: "mend",
      errors: [
        { field: "requisitionDay", problem: { code: "day-unreadable", typed: "31 november" } },
        { field: "unspent", problem: { code: "not-chosen" } },
      ],
      card: terms,
    });
  });

  it("notes a step with its day and number", () => {
    const step: Card = { card: "grant-step", grant: ids.grant, kind: "requisition" };
    const press = (typed: Readonly<Record<string, string>>) =>
      pressed(done, step, people.chief, "Notera rekvisition", typed, september);
    expect(press({ reference: "S2018/1" })).toMatchObject({
      commands: [
        { type: "note-grant-step", kind: "requisition", day: "2018-09-11", reference: "S2018/1" },
      ],
    });
    expect(press({ day: "i fjol" })).toMatchObject({ kind: "mend", errors: [{ field: "day" }] });
  });
});

describe("the cards of follow-ups with long and hostile texts", () => {
  const many = (activity?: string): World => {
    const made = wide(40, activity);
    made.carryOut(did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)));
    const rows = [...made.state.decisions.values()].flatMap((one) => one.rows);
    for (const row of rows.filter(({ amount }) => amount > 0).slice(0, 12)) {
      const comment = `${activity ?? "Kommentar"} `.repeat(30).slice(0, 1_000);
      const answer = answerFollowUp(row.id, { used: 1, forecast: 2, comment });
      made.carryOut(did(people.director, "2018-09-10", answer));
    }
    return made;
  };
  const cards = (made: World): Card[] => [
    list,
    { card: "follow-ups", page: 3 },
    summary(null),
    { ...summary(pots.skills), page: 2 },
    { card: "commitments", grant: ids.grant },
    grantCard,
    { card: "grant-terms", grant: ids.grant },
    { card: "grant-step", grant: ids.grant, kind: "repayment" },
    {
      card: "follow-up",
      decision: decisionNumber("1/2018"),
      row: rowId([...made.state.followUps.values()][0]?.row ?? "mentors"),
      cutOff: day("2018-08-31"),
    },
  ];

  it.each(["sv", "en"] as const)("stay inside every limit in %s", (language) => {
    const foul = many(hostile);
    // There, a text that looks like a template is a text.
    const isMeant = (made: World, complaint: string): boolean =>
      made === foul && complaint === "an unfilled template";
    for (const made of [world, done, many(), foul]) {
      for (const card of cards(made)) {
        for (const who of [people.secretary, people.director, people.auditor]) {
          const { content } = shown(made, card, who, { on: "2018-09-20", language });
          const complaints = complaintsAbout(content).filter((one) => !isMeant(made, one));
          expect(complaints, card.card).toEqual([]);
        }
      }
    }
  });

  it("show what people wrote as they wrote it", () => {
    const text = textOf(many(hostile), list, people.director, { on: "2018-09-20" });
    for (const part of literal) expect(text.replaceAll("\\", "")).toContain(part);
    expect(text).not.toContain("[x](");
  });
});

describe("what the duties of money are called", () => {
  const texts = (of: World, on: string, language: "sv" | "en" = "sv") =>
    [...allSubjects(of.state)]
      .filter((subject) => /^(?:pot|decision|grant)\//.test(subject))
      .flatMap((subject) => dutiesOf(subject, of.state, day(on)))
      .flatMap(({ key }) => {
        const ref = readDutyKey(key);
        const text =
          ref === null ? null : dutyText(ref, of.state, viewerOf(people.chief, { on, language }));
        return [{ key, text }];
      })
      .filter(({ key }) => !/^(?:bind|late)-notice/.test(key));

  it("is said for every one of them, open or lying ahead", () => {
    for (const language of ["sv", "en"] as const) {
      for (const on of ["2018-06-26", "2018-09-11", "2019-02-20"]) {
        const found = texts(done, on, language);
        expect(found.length).toBeGreaterThanOrEqual(3);
        for (const { key, text } of found) {
          expect(text, key).not.toBeNull();
          expect(`${text?.title}${text?.note}${text?.late}`).not.toMatch(/!|undefined|\d{4}-\d\d/);
        }
      }
    }
  });

  it("names the activity, the sum and the day", () => {
    const found = new Map(texts(done, "2018-09-11").map(({ key, text }) => [key, text]));
    expect(found.get("follow-up:decision/1/2018#courses/2018-08-31")).toEqual({
      title: "Uppföljning: Kurser",
      note: "Läget per 31 augusti 2018.",
      late: "Uppföljningen av Kurser per 31 augusti 2018 är inte besvarad och väntar på Hanna Sund.",
      button: "Svara",
    });
    expect(found.get("unspent:pot/skills")?.note).toBe(
      "Enligt prognosen blir 200\u00A0000\u00A0kr över. Pengarna kan användas till och med 31 december 2018.",
    );
  });

  it("is nothing for what is not there", () => {
    for (const key of [
      "follow-up:decision/9/2018#mentors/2018-08-31",
      "follow-up:decision/1/2018#mentors",
      "follow-up:decision/1/2018#/2018-08-31",
      "undistributed:pot/nothing",
      "undistributed:pot/skills#12-31",
      "requisition:grant/nothing",
    ]) {
      const ref = readDutyKey(key);
      if (ref === null) throw new Error("it is a key");
      expect(dutyText(ref, done.state, viewerOf(people.chief, september)), key).toBeNull();
    }
  });

  it("says what is left of a pot in kronor", () => {
    const ref = readDutyKey("undistributed:pot/skills#09-30");
    if (ref === null) throw new Error("it is a key");
    expect(kronor(400_000)).toBe(done.state.balances.get("pot/skills"));
    expect(dutyText(ref, done.state, viewerOf(people.chief, september))?.note).toContain(
      "400\u00A0000\u00A0kr är kvar att fördela",
    );
  });
});
