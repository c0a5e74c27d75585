import { describe, expect, it } from "vitest";
import { day, decisionNumber, type PersonId, rowId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { answerFollowUp } from "../../../domain/ask-follow-up.ts";
import {
  addOwnRow,
  decided,
  decidedOn,
  decideIt,
  drafted,
  submit,
  typed,
} from "../../../domain/ask.ts";
import { authority, proposals } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { type Looking, shown } from "../../cards-2/scene.ts";
import { pressed } from "./scene.ts";

const world = worldOf(...authority, ...decided("skills"));
const done = worldOf(
  ...authority,
  ...decided("skills"),
  did(
    people.director,
    "2018-09-10",
    answerFollowUp("mentors", { used: 120_000, forecast: 390_000, needAmount: 420_000 }),
  ),
);

const card = (cutOff = "2018-08-31", row = "mentors"): Card => ({
  card: "follow-up",
  decision: decisionNumber("1/2018"),
  row: rowId(row),
  cutOff: day(cutOff),
});

const september: Looking = { on: "2018-09-10" };
const january: Looking = { on: "2019-01-10" };

/** Values as they stand in the fields, without the spaces that keep numbers together. */
const values = (of = world, at = september, one = card()) =>
  Object.fromEntries(
    shown(of, one, people.director, at).fields.map(({ id, value }) => [
      id,
      value.replaceAll("\u00A0", " "),
    ]),
  );

describe("the card of a follow-up", () => {
  it("asks with what is known: the money granted, the promised effect, the need that was stated", () => {
    const { text, titles } = shown(world, card(), people.director, september);
    expect(text).toContain("Beviljat: 400\u00A0000\u00A0kr");
    expect(text).toContain("Utlovad effekt: Färre som slutar första året");
    expect(text).toContain("Svara senast fredag 21 september 2018.");
    expect(titles[0]).toBe("Skicka uppföljningen");
    expect(values()).toEqual({
      used: "",
      forecast: "400 000",
      effect: "",
      need: "yes",
      needAmount: "400 000",
      comment: "",
    });
  });

  it("reminds of the conditions that the activity got the money on", () => {
    const terms = "Moms ingår\nKurser: bara om platserna fylls";
    const { text } = shown(
      worldOf(...authority, ...decidedOn(terms)),
      card(),
      people.director,
      september,
    );
    expect(text).toContain("Villkor:\n• Moms ingår\nSvara senast");
    expect(text).not.toContain("platserna");
  });

  it("asks for no amount where nothing is needed, and leaves a need that nobody stated open", () => {
    expect(values(world, september, card("2018-08-31", "courses"))).toMatchObject({
      need: "no",
      needAmount: "",
    });
    const unstated = worldOf(
      ...authority,
      ...drafted("skills"),
      did(
        people.director,
        "2018-06-25 09:12",
        addOwnRow(proposals.skills, { need: "unstated" }, typed.amount(100_000)),
      ),
      did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
      did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
    );
    expect(values(unstated, september, card("2018-08-31", "own-1"))).toMatchObject({
      forecast: "100 000",
      need: "",
      needAmount: "",
    });
  });

  it("never begins with what a later cut-off has said", () => {
    const later = did(
      people.director,
      "2019-01-10",
      answerFollowUp("mentors", { cutOff: "2018-12-31", used: 330_000, forecast: 330_000 }),
    );
    const of = worldOf(...authority, ...decided("skills"), later);
    expect(values(of, january)).toMatchObject({ used: "", forecast: "400 000" });
  });

  it("begins where the former cut-off ended, but for the effect", () => {
    expect(values(done, january, card("2018-12-31"))).toEqual({
      used: "120 000",
      forecast: "390 000",
      effect: "",
      need: "yes",
      needAmount: "420 000",
      comment: "",
    });
  });

  it("shows the answer to those who may change it, in its fields", () => {
    const { text, titles } = shown(done, card(), people.director, september);
    expect(text).toContain("Besvarad av Hanna Sund 10 september 2018.");
    expect(titles[0]).toBe("Ändra svaret");
    expect(values(done)).toMatchObject({ used: "120 000", effect: "as-promised" });
  });

  it("shows the figures alone to those who may not", () => {
    const { fields, text, titles } = shown(done, card(), people.auditor, september);
    expect(fields).toEqual([]);
    expect(text).toContain("Kvar: 280\u00A0000\u00A0kr");
    expect(text).toContain("som utlovat");
    expect(titles).toEqual(["Alla uppföljningar", "Beslutet"]);
  });

  it("says from when it can be answered, and offers nothing before", () => {
    const { fields, text } = shown(world, card(), people.director, { on: "2018-09-06" });
    expect(fields).toEqual([]);
    expect(text).toContain("Du kan svara från 7 september 2018.");
  });

  it("says who has it to those who only look on", () => {
    const { text } = shown(world, card(), people.auditor, september);
    expect(text).toContain("Väntar på svar från Hanna Sund.");
  });

  it.each([card("2018-09-01"), card("2018-08-31", "leaders"), card("2018-08-31", "nothing")])(
    "is missing for what is not expected",
    (one) => {
      expect(shown(world, one, people.director, september).fields).toEqual([]);
      expect(shown(world, one, people.director, september).titles).not.toContain("Beslutet");
    },
  );

  it("brings what was typed back with what is wrong above its field", () => {
    const said = {
      refusal: {
        code: "fields",
        errors: [
          {
            field: "used",
            problem: { code: "amount-unreadable", why: "not-an-amount", typed: "många" },
          },
        ],
      },
      typed: { used: "många", comment: "Vi vet inte än." },
    } as const;
    const { fields, text } = shown(world, card(), people.director, { ...september, said });
    expect(text).toContain("Det går inte att läsa många. Skriv ett belopp, till exempel 250 tkr.");
    expect(fields.find(({ id }) => id === "used")?.value).toBe("många");
    expect(fields.find(({ id }) => id === "comment")?.value).toBe("Vi vet inte än.");
  });
});

describe("a click on the card of a follow-up", () => {
  const click = (fields: Readonly<Record<string, string>>, who: PersonId = people.director) =>
    pressed(world, card(), who, "Skicka uppföljningen", fields, september);

  it("is an answer with the amounts as people type them", () => {
    expect(click({ used: "120 tkr", effect: "partly" })).toEqual({
      kind: "commands",
      commands: [
        {
          type: "answer-follow-up",
          decision: "1/2018",
          row: "mentors",
          cutOff: "2018-08-31",
          used: { kind: "amount", amount: kronor(120_000) },
          forecast: { kind: "amount", amount: kronor(400_000) },
          effect: "partly",
          comment: "",
          need: "yes",
          needAmount: { kind: "amount", amount: kronor(400_000) },
        },
      ],
      next: { card: "follow-ups", page: 1 },
      form: card(),
    });
  });

  it("needs no more than two fields typed where all goes as it was granted", () => {
    const asked = click({ used: "120 tkr", effect: "as-promised" });
    const [command] = asked.kind === "commands" ? asked.commands : [];
    if (command === undefined) throw new Error("it is a command");
    const answered = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.director, "2018-09-10", command),
    );
    expect(answered.state.followUps.get("1/2018/mentors/2018-08-31")?.left).toBe(kronor(280_000));
  });

  it("keeps what cannot be read, and takes nothing in a field for nothing said", () => {
    const [command] = commandsOf(
      click({ used: "tolv", forecast: "", effect: "great", need: "perhaps", needAmount: "-5" }),
    );
    expect(command).toMatchObject({
      used: { kind: "unreadable", why: "not-an-amount", typed: "tolv" },
      forecast: { kind: "empty" },
      effect: null,
      need: null,
      needAmount: { kind: "unreadable", why: "negative", typed: "-5" },
    });
  });

  it.each([{ cutOff: "31 augusti" }, { cutOff: "2018-02-30" }, { decision: "#" }, { row: "a b" }])(
    "is no click of ours with %o",
    (forged) => {
      expect(click(forged).kind).toBe("unreadable");
    },
  );
});

const commandsOf = (asked: ReturnType<typeof pressed>) =>
  asked.kind === "commands" ? asked.commands : [];
