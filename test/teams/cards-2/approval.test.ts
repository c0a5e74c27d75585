import { expect, it } from "vitest";
import { day } from "../../../src/domain/brand.ts";
import {
  declare,
  giveBack,
  refer,
  saveAnswers,
  savePage,
  sent,
  settleReferral,
  submit,
  takeStep,
  typed,
} from "../../domain/ask.ts";
import { authority, proposals, requests } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { shown, wide } from "./scene.ts";

const { skills, tools } = proposals;
const task = { card: "proposal", proposal: skills } as const;

const waiting = worldOf(...authority, ...sent("skills"));

it("tells the approver what, how much of what, from whom, in which right and what comes of it", () => {
  const { text, titles, summary } = shown(waiting, task, people.chief);
  expect(text).toContain("Kompetens: 600\u00A0000\u00A0kr av 1\u00A0000\u00A0000\u00A0kr");
  expect(text).toContain("Förslag 1 från Hanna Sund, HS-direktör, 25 juni 2018.");
  expect(text).toContain("RS 2018-04-25 § 114; du beslutar som regiondirektör");
  expect(text).toContain("regionstyrelsen 29 augusti 2018");
  expect(text).toContain("Får inget: Ledarprogram.");
  expect(text).toContain("Motiv: Störst nytta för vården.");
  expect(summary).toBe("Väntar på ditt beslut: Kompetens, 600\u00A0000\u00A0kr");
  expect(titles).toEqual([
    "Fatta beslut …",
    "Skicka tillbaka …",
    "Jag är jävig …",
    "Hänskjut till regionstyrelsen …",
    "Visa hela förslaget",
  ]);
});

it("warns of what the proposal binds, in at most four points", () => {
  const { text } = shown(waiting, task, people.chief);
  expect(text).toContain("Att tänka på");
  expect(text).toContain("400\u00A0000\u00A0kr för 2019");
  expect(text.split("\n").filter((line) => line.startsWith("•")).length).toBeLessThanOrEqual(4);
});

it("puts the declaration of impartiality on the button that decides", () => {
  const { text, buttons } = shown(waiting, { card: "confirm", proposal: skills }, people.chief);
  expect(text).toContain("Du är på väg att besluta 600\u00A0000\u00A0kr");
  expect(text).toContain("Du intygar att varken du eller någon närstående berörs av beslutet.");
  const [decide] = buttons;
  expect(decide?.title).toBe("Jag är inte jävig, fatta beslut");
  expect(decide?.action["verb"]).toBe("decide-proposal");
  expect(decide?.action["data"]).toMatchObject({
    version: 1,
    digest: waiting.state.proposals.get(skills)?.submitted?.digest,
    revision: waiting.state.revisions.get("proposal/skills/1"),
    declaration: "not-disqualified",
  });
});

it("offers the decision to nobody but whose turn it is", () => {
  for (const person of [people.director, people.secretary, people.auditor, people.finance]) {
    for (const card of [task, { card: "confirm", proposal: skills } as const]) {
      const { titles, text } = shown(waiting, card, person);
      expect(titles).not.toContain("Fatta beslut …");
      expect(titles).not.toContain("Jag är inte jävig, fatta beslut");
      expect(text).toContain(
        "Väntar på beslut av Ulla Norrman, regiondirektör, sedan 25 juni 2018.",
      );
    }
  }
});

it("lets the holder take the proposal back, and shows the secretariat only where it is", () => {
  expect(shown(waiting, task, people.director).titles).toContain("Ta tillbaka");
  const secretary = shown(waiting, task, people.secretary);
  expect(secretary.titles).toEqual(["Notera ett muntligt svar …"]);
  expect(secretary.text).not.toContain("Mentorer");
  expect(secretary.text).not.toContain("Störst nytta");
});

it("asks each step for its own answer, after those before it", () => {
  const first = worldOf(...authority, ...sent("tools"));
  const ofTools = { card: "proposal", proposal: tools } as const;
  expect(shown(first, ofTools, people.computers).titles[0]).toBe("Samråd klart");
  expect(shown(first, ofTools, people.director).text).toContain(
    "Väntar på samråd med Ida Teknik, IT-chef",
  );
  first.carryOut(
    did(people.computers, "2018-06-25 09:20", takeStep(tools, "consulted", "Se över licenserna.")),
  );
  const support = shown(first, ofTools, people.director);
  expect(support.titles.slice(0, 3)).toEqual(["Tillstyrk", "Avstyrk …", "Skicka tillbaka …"]);
  expect(support.text).toContain("Samråd med Ida Teknik, IT-chef, 25 juni 2018.");
  expect(support.text).toContain("Ida Teknik, IT-chef: ”Se över licenserna.”");
  expect(support.text).toContain("du svarar på tillstyrkan som HS-direktör");
  const back = shown(first, { card: "return", proposal: tools }, people.director);
  expect(back.buttons.map((button) => button.action["verb"])).toEqual([
    "take-step",
    "return-proposal",
    "show",
  ]);
  expect(back.fields.map((field) => field.id)).toEqual(["comment"]);
});

it("confirms nothing on a step, and counts the wait from when the step began", () => {
  const world = worldOf(
    ...authority,
    ...sent("tools"),
    did(people.computers, "2018-06-26 09:20", takeStep(tools, "consulted")),
  );
  const confirm = { card: "confirm", proposal: tools } as const;
  const support = shown(world, confirm, people.director, { on: "2018-06-27" });
  expect(support.titles[0]).toBe("Tillstyrk");
  const chief = shown(world, confirm, people.chief, { on: "2018-06-27" });
  expect(chief.text).toContain(
    "Väntar på tillstyrkan av Hanna Sund, HS-direktör, sedan 26 juni 2018.",
  );
});

it("lets no substitute decide while a doubt is open", () => {
  const doubt = did(people.chief, "2018-06-25 09:20", declare(skills, "unsure"));
  const world = worldOf(...authority, ...sent("skills"), doubt);
  const { titles } = shown(world, task, people.chiefSubstitute);
  expect(titles).not.toContain("Fatta beslut …");
});

it("gives a returned proposal back with its comment and the way on", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:30", giveBack(skills, "Ledarprogrammet behövs.")),
  );
  const back = shown(world, task, people.director);
  expect(back.text).toContain("Förslaget kom tillbaka: Kompetens");
  expect(back.text).toContain("Ulla Norrman, regiondirektör: ”Ledarprogrammet behövs.”");
  expect(back.titles[0]).toBe("Fortsätt fördela");
  const chief = shown(world, task, people.chief);
  expect(chief.text).toContain("utkast hos HS-direktören");
  expect(chief.text).not.toContain("Ledarprogrammet behövs.");
});

it.each([
  [
    "comment-missing",
    { card: "return", proposal: skills },
    people.chief,
    "comment",
    "Skriv en kommentar",
  ],
  [
    "section-missing",
    { card: "settle-referral", proposal: skills },
    people.secretary,
    "section",
    "Ange protokollets paragraf",
  ],
] as const)(
  "says %s right above its field, and nowhere else",
  (code, card, person, field, says) => {
    const world = worldOf(
      ...authority,
      ...sent("skills"),
      ...(card.card === "return" ? [] : [did(people.chief, "2018-06-25 09:30", refer(skills))]),
    );
    const { content, text } = shown(world, card, person, { said: { refusal: { code } } });
    expect(text.split(says)).toHaveLength(2);
    expect(JSON.stringify(content)).toMatch(
      new RegExp(
        `"style":"attention"[^{}]*"items":\\[\\{[^{}]*${says}[^{}]*\\},\\{[^{}]*"id":"${field}"`,
      ),
    );
    expect(text).not.toContain("Det gick inte");
  },
);

it("shows what is new since the version before", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:30", giveBack(skills)),
    did(
      people.director,
      "2018-06-25 09:40",
      savePage(skills, {
        [requests.mentors]: typed.amount(300_000),
        [requests.leaders]: typed.wait,
      }),
    ),
    did(
      people.director,
      "2018-06-25 09:42",
      saveAnswers(skills, { motive: "Störst nytta för vården.", nextYear: { kind: "own-frame" } }),
    ),
    did(people.director, "2018-06-25 09:45", submit(skills)),
  );
  const { text } = shown(world, task, people.chief);
  expect(text).toContain("Ändrat sedan förslag 1");
  expect(text).toContain("Mentorer: 400\u00A0000\u00A0kr blev 300\u00A0000\u00A0kr");
  expect(text).toContain("Ledarprogram: avslås blev vilar");
  expect(text).not.toContain("Kurser: ");
});

it("stops while somebody is unsure, says who answers, and hides the preparation from the one who asked", () => {
  const world = worldOf(
    ...authority,
    ...sent("tools"),
    did(people.computers, "2018-06-25 09:20", declare(tools, "unsure")),
  );
  const ofTools = { card: "proposal", proposal: tools } as const;
  expect(shown(world, ofTools, people.finance).text).toContain(
    "Ida Teknik är osäker på om det är jäv. Förslaget väntar på svar från Ulla Norrman, regiondirektör.",
  );
  const asker = shown(world, ofTools, people.computers);
  expect(asker.text).toContain("Du har frågat om du är jävig.");
  expect(asker.text).not.toContain("Rapporter");
  const superior = shown(world, ofTools, people.chief);
  expect(superior.text).toContain("Är Ida Teknik jävig?");
  expect(superior.titles).toEqual(["Nej, det är inte jäv", "Ja, det är jäv"]);
  expect(superior.fields).toEqual([]);
});

it("asks the secretariat for the board's paragraph when nobody stands above", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:20", declare(skills, "unsure")),
  );
  const card = shown(world, task, people.secretary);
  expect(card.text).toContain("Är Ulla Norrman jävig?");
  expect(card.fields.map((field) => field.id)).toEqual(["reference"]);
});

it("shows a disqualified person that the matter goes on, but not how", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:20", declare(skills, "yes")),
  );
  const { text, titles } = shown(world, task, people.chief);
  expect(text).toContain("Du har anmält jäv.");
  expect(text).toContain("Bo Biträdande, ersättare för regiondirektören");
  expect(text).not.toContain("Mentorer");
  expect(titles).toEqual([]);
});

it("registers the board's answer, and lets the holder take a referred proposal back", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:30", refer(skills)),
  );
  expect(shown(world, task, people.director).titles).toContain("Ta tillbaka");
  expect(shown(world, task, people.secretary).titles[0]).toBe("Registrera styrelsens svar …");
  const card = { card: "settle-referral", proposal: skills } as const;
  const form = shown(world, card, people.secretary, {
    on: "2018-08-30",
    said: {
      refusal: { code: "fields", errors: [{ field: "section", problem: { code: "missing" } }] },
      typed: { section: "hundra", day: "2018-08-29" },
    },
  });
  expect(form.fields.map(({ id, value }) => [id, value])).toEqual([
    ["section", "hundra"],
    ["day", "2018-08-29"],
  ]);
  expect(form.titles).toEqual([
    "Styrelsen biföll",
    "Styrelsen avslog",
    "Ta tillbaka från styrelsen",
  ]);
  world.carryOut(
    did(
      people.secretary,
      "2018-08-30 09:00",
      settleReferral(skills, "granted", 160, day("2018-08-29")),
    ),
  );
  const answer = shown(world, { card: "referral-answer", proposal: skills }, people.director);
  expect(answer.text).toContain("Styrelsens beslut: RS 2018-08-29 § 160.");
  expect(answer.text).toContain("Kvar i potten: 400\u00A0000\u00A0kr.");
});

it("lists up to twenty rows one by one, and beyond that the five largest and the sum of the rest", () => {
  const few = shown(wide(17), task, people.chief);
  expect(few.text).not.toContain("Övriga");
  expect(few.titles[0]).toBe("Fatta beslut …");
  const more = shown(wide(18), task, people.chief);
  expect(more.text).toContain("Övriga 14 rader");
  expect(more.titles[0]).toBe("Läs alla 21 rader");
});

it("has a long proposal read to its last row before anybody decides", () => {
  const world = wide(18);
  const { titles } = shown(world, task, people.chief);
  expect(titles).toEqual([
    "Läs alla 21 rader",
    "Jag är jävig …",
    "Hänskjut till regionstyrelsen …",
  ]);
  const pages = [1, 2, 3].map(
    (page) => shown(world, { card: "rows", proposal: skills, page }, people.chief).titles,
  );
  expect(pages).toEqual([
    ["Nästa", "Tillbaka"],
    ["Nästa", "Föregående", "Tillbaka"],
    ["Fatta beslut …", "Skicka tillbaka …", "Föregående", "Tillbaka"],
  ]);
  const holder = shown(world, { card: "rows", proposal: skills, page: 3 }, people.director);
  expect(holder.titles).toEqual(["Föregående", "Tillbaka"]);
});
