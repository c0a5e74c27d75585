import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (text: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n\n${text}\n\nAnna Alm\nregiondirektör\n`,
  );
const notes = (text: string) =>
  readDecision(
    `Minnesanteckningar\nStyrgruppen för vård\n2024-03-05\nDeltog: Anna Berg, Bo Ek, Cia Dahl\n\n${text}\n`,
  );
const tasksOf = ({ assignments }: ReturnType<typeof readDecision>) =>
  assignments.map(({ owner, what, deadline }) => [
    owner,
    what,
    typeof deadline === "string" ? deadline : null,
  ]);

describe("how those of a trade work", () => {
  it("is no task in a list of what a matter is about", () => {
    const read = notes(
      "Det handlar också om:\n- Att medicinska sekreterare avlastar cheferna\n- Att chefer ser över schemat",
    );
    expect(tasksOf(read)).toEqual([]);
  });
});

describe("what somebody has said, or decided before", () => {
  it.each([
    "Styrelsen har i § 73 medgett att en sådan fördelning görs av enhetschef.",
    "Nämnden har i samma beslut angett att HR-chefen får ta över en del av rätten.",
    "Nämnden har den 4 januari bestämt att ekonomichefen ska redovisa medlen i juni.",
    "Hälsonämnden har i sin ordning tillåtit att en del av pengarna går vidare.",
    "Styrelsen har härmed godtagit att beslut fattas av enhetschefer.",
    "Revisorerna har i sin rapport förutsatt att styrelsen följer satsningen.",
    "Styrelsen har tidigare uppdragit åt HR-chefen att se över lönerna till juni.",
    "– enhetschefen i norr får 1 600 000 kr att fördela till uppgiftsväxling",
  ])("is no task: %s", (text) => {
    const read = decided(text);
    expect(tasksOf(read)).toEqual([]);
    expect(read.questions.filter((one) => /läst\. Vem ska/.test(one))).toEqual([]);
  });

  it.each([
    ["HR-chefen har till nämnden att redovisa antalet kurser, detta senast i oktober.", "2024-10"],
    ["HR-chefen har, efter samråd med facken, att redovisa antalet kurser i oktober.", "2024-10"],
    ["HR-chefen har i projektet att redovisa antalet kurser senast i oktober.", "2024-10"],
    ["HR-chefen har särskilt att redovisa antalet kurser i oktober.", "2024-10"],
    ["HR-chefen har snarast att redovisa antalet kurser.", null],
    ["HR-chefen ombeds därutöver att i oktober redovisa antalet kurser.", "2024-10"],
  ])("is not meant by a duty: %s", (text, due) => {
    expect(tasksOf(decided(text))).toEqual([["HR-chefen", "redovisa antalet kurser", due]]);
  });
});

describe("what notes lay before others", () => {
  it.each([
    "Att göra\nFörslag till nämnden: att Bo Ek ska återkomma med siffror i september 2024.",
    "Vårt förslag: Bo Ek ska återkomma med siffror i september 2024.",
  ])("is proposed and not given: %j", (text) => {
    const read = notes(text);
    expect(read.assignments.map(({ owner, proposed }) => [owner, proposed])).toEqual([
      ["Bo Ek", true],
    ]);
    expect(read.proposalsOnly).toBe(true);
  });

  it("is given where they say so", () => {
    const read = notes("Att göra\nBo Ek tar fram ett förslag till nämnden i september 2024.");
    expect(read.assignments.map(({ owner, proposed }) => [owner, proposed])).toEqual([
      ["Bo Ek", false],
    ]);
  });
});

describe("a name above what he does, told in the present", () => {
  it.each([
    "2. Vem gör vad\n\nAnna Berg\n- kollar lokaler, svar senast 20 juni\n- skriver en ansökan, klart i september\n\nBo Ek\n- bokar en träff i augusti\n\n3. Pengar\nInget nytt.\n\n4. Nästa gång\n10 september, samma tid.",
    "Att göra\n\nAnna Berg:\n• kollar lokaler, senast den 20 juni\n• skriver en ansökan till september\nBo Ek:\n• bokar en träff till augusti",
  ])("is his: %j", (text) => {
    expect(tasksOf(notes(text))).toEqual([
      ["Anna Berg", "kolla lokaler", "2024-06"],
      ["Anna Berg", "skriva en ansökan", "2024-09"],
      ["Bo Ek", "boka en träff", "2024-08"],
    ]);
  });

  it("is none where he only tells", () => {
    expect(
      tasksOf(notes("Laget runt\n\nAnna Berg\n- berättar om läget\n- har fyllt vakanserna i maj")),
    ).toEqual([]);
  });
});

describe("under a heading of what follows the decision", () => {
  it.each([
    "Bo Ek ska redovisa antalet kurser till nämnden i juni och Cia Dahl ska göra en enkät i september.",
    "Bo Ek redovisar antalet kurser till nämnden. Det görs i juni.\nCia Dahl samlar in svaren. Det sker i september.",
  ])("each is given his own: %j", (text) => {
    const read = decided(`Jag ger kurserna 200 000 kr, ansvarig Bo Ek.\n\nUppföljning\n\n${text}`);
    expect(read.assignments.map(({ owner, deadline }) => [owner, deadline])).toEqual([
      ["Bo Ek", "2024-06"],
      ["Cia Dahl", "2024-09"],
    ]);
  });
});

describe("how those of a trade work, told in notes", () => {
  const told = (words: string) =>
    tasksOf(notes(`Närvarande: Anna Berg, Bo Ek\n\nBemanning\n\n- ${words}`));

  it.each([
    "Medicinska sekreterare sköter mer av planeringen",
    "Erfarna handledare tar fram schemat",
    "Chefer ser över schemat",
    "Barnmorskor ringer de nya",
  ])("is none without a time: %s", (words) => {
    expect(told(words)).toEqual([]);
  });

  it.each([
    ["Anna Berg sköter planeringen", "Anna Berg"],
    ["Erfarna handledare tar fram en modell till maj", "Erfarna handledare"],
    ["Projektledaren bokar lokal", "Projektledaren"],
  ])("is one for somebody, or by a time: %s", (words, owner) => {
    expect(told(words).map(([named]) => named)).toEqual([owner]);
  });
});
