import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const memo = (points: string, told = ""): string => `Region Vik
Tjänsteskrivelse
2025-04-09

Till Regionstyrelsen

Överväganden

Regionens del av bidraget är 9 000 000 kr.

Tabell 1. Föreslagen fördelning

Aktivitet	Ansvarig	Belopp (tkr)
Endometriosteam	Mona Ek	3 400
Eftervård	Bo Ask	2 100

${told}

Förslag till beslut

${points}
`;

describe("a pot that is set up for a need", () => {
  it.each([
    "För klimakterievård inrättas en gemensam pott om 3 500 tkr.",
    "För klimakterievård avsätts en pott på 3 500 tkr.",
    "Till klimakterievård reserveras dessutom en särskild pott (3 500 tkr).",
    "En gemensam pott om 3 500 tkr inrättas för klimakterievård.",
    "En samlad pott på 3 500 tkr för klimakterievård.",
    "Det avsätts en gemensam pott om 3 500 tkr till klimakterievård.",
    "Det skapas nu en egen pott om 3 500 tkr för klimakterievård.",
    "För klimakterievård läggs 3 500 tkr i en gemensam pott.",
    "3 500 tkr läggs i en gemensam pott för klimakterievård.",
    "Inom klimakterievård bildas en pott med 3 500 tkr.",
  ])("is a pot whose holder is asked for: %s", (sentence) => {
    const { rows, pots, questions } = readDecision(decisionOf(sentence));
    expect(rows).toEqual([]);
    expect(pots).toEqual([
      { purpose: "klimakterievård", holder: null, amountKr: 3_500_000, proposed: false },
    ]);
    expect(questions).toContain("roll: Vem ska fördela potten ”klimakterievård”?");
  });

  it.each([
    "För klimakterievård inrättas en gemensam pott på 3 500 tkr hos HR-chefen.",
    "Till klimakterievård skapas en pott, 3 500 tkr, som HR-chefen fördelar.",
    "För klimakterievård bildas en pott om 3 500 tkr. HR-chefen beslutar om fördelningen.",
  ])("lies with whoever it is said to: %s", (sentence) => {
    const { rows, pots } = readDecision(decisionOf(sentence));
    expect(rows).toEqual([]);
    expect(pots).toMatchObject([{ purpose: "klimakterievård", holder: "HR-chefen" }]);
  });

  it.each(["För dessa föreslås en gemensam pott om 500 tkr.", "För dem bör 500 tkr avsättas."])(
    "is asked about where nobody can say what it is for: %s",
    (sentence) => {
      const { rows, pots, questions } = readDecision(memo(sentence));
      expect([...rows, ...pots].filter(({ amountKr }) => amountKr === 500_000)).toEqual([]);
      expect(questions.join("\n")).toContain("500 tkr");
    },
  );

  it("is no pot where money is taken out of one", () => {
    const { rows, pots } = readDecision(
      decisionOf("Ur den gemensamma potten om 3 500 tkr får Mona Ek 900 tkr för simskola."),
    );
    expect(pots).toEqual([]);
    expect(rows).toMatchObject([{ amountKr: 900_000 }]);
  });
});

describe("what a memo tells beside its table and then proposes in a point", () => {
  const points = `att fördela medlen enligt tabell 1, samt

att avsätta 3 500 000 kronor till HR-chefen för fördelning till smärtlindring.`;

  it.each([
    "För dessa föreslås en gemensam pott om 3 500 tkr.",
    "För smärtlindring föreslås en gemensam pott om 3 500 tkr.",
    "Till smärtlindring föreslås 3 500 tkr.",
    "HR-chefen föreslås få fördela 3 500 tkr till smärtlindring.",
    "Därutöver bör 3 500 tkr gå till smärtlindring.",
  ])("is one gift: %s", (told) => {
    const { rows, pots, questions, undistributedKr } = readDecision(memo(points, told));
    expect(rows).toHaveLength(2);
    expect(pots).toMatchObject([{ purpose: "smärtlindring", holder: "HR-chefen" }]);
    expect(undistributedKr).toBe(0);
    expect(questions.filter((one) => /^(?:läsning|summa|återstod)/u.test(one))).toEqual([]);
  });

  it("is another where the amount is another", () => {
    const { rows, pots, questions } = readDecision(
      memo(points, "Till en utställning bör 300 tkr avsättas."),
    );
    expect(rows.length + pots.length === 4 || questions.join().includes("300 tkr")).toBe(true);
  });
});

describe("somebody who is entrusted with a task under a condition", () => {
  it.each([
    "att under förutsättning att staten beviljar rekvisitionen uppdra åt verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att, om staten beviljar rekvisitionen, uppdra åt verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att uppdra åt verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att uppdra till verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att så snart rekvisitionen beviljats uppdra åt verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att givet att staten beviljar rekvisitionen ålägga verksamhetschefen för ögonvården att påbörja rekrytering.",
    "att förutsatt att staten beviljar rekvisitionen ge verksamhetschefen för ögonvården i uppdrag att påbörja rekrytering.",
    "att anmoda verksamhetschefen för ögonvården att påbörja rekrytering.",
  ])("is called by the position alone: %s", (point) => {
    expect(readDecision(memo(point)).assignments).toMatchObject([
      { owner: "verksamhetschefen för ögonvården", what: "påbörja rekrytering" },
    ]);
  });

  it("still does what a verb that looks like a small word says", () => {
    expect(
      readDecision(memo("att verksamhetschefen för ögonvården för dialog med facken.")).assignments,
    ).toMatchObject([
      { owner: "verksamhetschefen för ögonvården", what: "föra dialog med facken" },
    ]);
  });
});
