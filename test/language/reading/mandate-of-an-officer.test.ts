import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesOf = (background: string, top = "HR-direktören") =>
  readDecision(`Region Vik
Delegationsbeslut
${top}
2024-06-13
RS/2024/519

Bakgrund
${background}

Beslut
Till friskvård fördelas 900 000 kr. Ansvarig är Eva Alm.

HR-direktören
`).mandates;
const director = [{ body: "Regiondirektören", date: "2024-04-30", section: null, point: null }];

describe("the decision by which an officer handed money to who decides here", () => {
  it.each([
    "Regiondirektören beslutade 2024-04-30 att ge HR-direktören 1 800 000 kr att fördela till bättre arbetsmiljö.",
    "Regiondirektören beslutade 2024-04-30 att HR-direktören får 1 800 000 kr till arbetsmiljö.",
    "Beslutet fattas inom den pott om 1 800 000 kr som regiondirektören den 30 april 2024 lämnat till HR-direktören.",
    "Regiondirektören lämnade 2024-04-30 över 1 800 000 kr till mig för arbetsmiljö.",
    "I regiondirektörens beslut 2024-04-30 avsattes 1 800 000 kr till HR-direktören.",
    "HR-direktören disponerar 1 800 000 kr enligt regiondirektörens beslut 2024-04-30, RS/2024/300.",
    "Regiondirektören lade den 30 april 2024 (RS/2024/300) 1 800 000 kr i en pott hos HR-direktören.",
    "Jag har fått 1 800 000 kr av regiondirektören genom beslut den 30 april 2024.",
    "Enligt regiondirektörens beslut den 30 april 2024 fördelar HR-direktören potten för arbetsmiljö.",
    "Med stöd av regiondirektörens delegationsbeslut 2024-04-30 används medlen för arbetsmiljö.",
    "Regiondirektören beslutade 2024-04-30\natt för arbetsmiljö fördela 1 800 000 kr till HR-direktören för fördelning.",
    "Det finns pengar. Regiondirektören beslutade den 30 april 2024\natt ge HR-direktören 1 800 000 kr att fördela till arbetsmiljö.",
    "Regiondirektören har genom beslut den 30 april 2024\natt inrätta en pott gett HR-direktören 1 800 000 kr att fördela.",
    "Regiondirektören fördelade 2024-04-30 1 800 tkr för arbetsmiljö till HR-direktören för fördelning.",
    "Regiondirektören har den 30 april 2024 beviljat HR-direktören 1 800 000 kr att fördela till arbetsmiljö.",
    "Den 30 april 2024 anslog regiondirektören 1,8 mnkr till HR-direktören för vidare fördelning.",
    "Potten fördelades av regiondirektören 2024-04-30 till HR-direktören för fördelning, 1 800 000 kr.",
    "Medlen är överlämnade till HR-direktören, som tilldelats 1 800 000 kr av regiondirektören 2024-04-30.",
  ])("is what it rests on: %s", (sentence) => {
    expect(mandatesOf(sentence)).toEqual(director);
  });

  it.each([
    "I regiondirektörens beslut den 30 april 2024 fick HS-direktören 1 800 000 kr till handledare.",
    "Regiondirektören gav 2024-04-30 HS-direktören 1 800 000 kr för handledare.",
  ])("is what it rests on where the title is shortened: %s", (sentence) => {
    expect(mandatesOf(sentence, "Hälso- och sjukvårdsdirektören")).toEqual(director);
    expect(mandatesOf(sentence).filter(({ date }) => date !== null)).toEqual([]);
  });

  it("is named also where its maker gets a short decision", () => {
    const { mandates } = readDecision(`Delegationsbeslut
2024-06-13
RS/2024/519

Bakgrund

Regiondirektören gav 2024-04-30 potten till HR-direktören för fördelning.

Beslut

Till friskvård fördelas 900 000 kr. Ansvarig är Eva Alm.

Ada Ros
HR-direktör

Beslutet skickas till

Regiondirektören, Eva Alm
`);
    expect(mandates).toEqual(director);
  });

  it.each([
    ["another decision", "Regiondirektören beslutade 2024-04-30 om en ny organisation för HR."],
    [
      "another year's money, spent",
      "Regiondirektören gav 2023-04-30 HR-direktören 1 800 000 kr, som är förbrukade.",
    ],
    [
      "another's money",
      "Regiondirektören beslutade 2024-04-30 att ge IT-chefen 1 800 000 kr till system.",
    ],
    [
      "another's money, given out",
      "Regiondirektören fördelade 2024-04-30 1 800 000 kr till IT-chefen för system.",
    ],
    [
      "an activity of its own",
      "Regiondirektören fördelade 2024-04-30 1 800 000 kr till friskvård, ansvarig Eva Alm.",
    ],
    [
      "another decision on two lines",
      "Regiondirektören beslutade 2024-04-30\natt byta organisation för HR.",
    ],
    ["a report", "Regiondirektören fick 2024-04-30 en redovisning av HR-direktören."],
    [
      "a refusal",
      "Regiondirektören beslutade 2024-04-30 att inte ge HR-direktören de 1 800 000 kr som begärts.",
    ],
    ["no day", "HR-direktören har fått 1 800 000 kr av regiondirektören."],
    [
      "who decides here, before",
      "HR-direktören beslutade 2024-04-30 att ge HR-staben 1 800 000 kr.",
    ],
  ])("is none where it is %s", (_, sentence) => {
    expect(mandatesOf(sentence).filter(({ date }) => date !== null)).toEqual([]);
  });

  it.each(["LAGSTÖD/MANDAT", "Mandat och delegation", "Stöd / mandat", "Delegation eller mandat"])(
    "stands alone under a heading of two words: %s",
    (heading) => {
      expect(
        readDecision(`Region Vik
Delegationsbeslut
2024-06-13

Beslut
Till friskvård fördelas 900 000 kr. Ansvarig är Eva Alm.

Skäl
Åtgärden bedöms ge effekt före årsskiftet.

${heading}
Regiondirektörens beslut 2024-04-30
`).mandates,
      ).toEqual(director);
    },
  );

  it("is told of among what the decision rests on", () => {
    expect(
      readDecision(`Region Vik
BESLUT PÅ DELEGATION
2024-06-13

1. Underlag
1.1 Regiondirektören beslutade 2024-04-30 att områdeschef glesbygd får 1 800 000 kr att fördela på insatser.
1.2 Elva önskemål har kommit in.

2. Beslut
2.1 Till friskvård fördelas 900 000 kr. Ansvarig är Eva Alm.

Stina Grankvist
områdeschef glesbygd
`).mandates,
    ).toEqual(director);
  });
});

describe("a right that a body gives in its minutes", () => {
  const given = (point: string) =>
    readDecision(`PROTOKOLL
Nämnden för kultur, Region Vik
Sammanträdesdatum: 19 november 2024

§ 64
Kulturmedel (FKN 2024/188)

Nämnden beslutar
att ${point}
`).mandates.map(({ section, date }) => [section, date]);

  it.each([
    "kulturchefen får besluta om fördelning av 300 000 kr till fria aktörer.",
    "kulturchefen får besluta om fördelningen av högst 300 000 kr till fria aktörer.",
    "kulturchefen får bestämma om användning av 300 000 kr för fria aktörer.",
    "kulturchefen får fördela 300 000 kr till fria aktörer.",
  ])("is one over the amount that it names: %s", (point) => {
    expect(given(point)).toEqual([[64, "2024-11-19"]]);
  });

  it("is none where the money is placed with him, or nothing is decided of it", () => {
    expect(given("kulturchefen får 300 000 kr att fördela till fria aktörer.")).toEqual([]);
    expect(given("kulturchefen får redovisa fördelningen av 300 000 kr i mars 2025.")).toEqual([]);
  });
});
