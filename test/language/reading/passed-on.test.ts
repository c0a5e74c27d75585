import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = `Region Norr, kulturstaben
Beslut på delegation 2025-09-09
Dnr RS 2025/31-4

Regiondirektören lämnade 2025-05-20 över 700 000 kr till mig för läsfrämjande.
Av dessa går
400 000 kr till bokbussen (Bo Al)
150 000 kr till talböcker (Mia Ek)
100 000 kr till sagostunder (Bo Al)

Anmäls till regionstyrelsen i oktober 2025.

Eva Alm
Kulturchef

Kopia till Bo Al och Mia Ek`;
const quoted = (text: string, mark = "> ") =>
  text
    .split("\n")
    .map((line) => `${mark}${line}`.trimEnd())
    .join("\n");
const mail = (words: string, text: string, after = "Mvh\nRegistrator") => `Från: Registrator
Skickat: den 11 september 2025 08:15
Till: Eva Alm
Ämne: SV: bokbussen

${words}

${text}

${after}
`;

describe("a paper of which a mail marks every line", () => {
  it.each([
    ["Hej, så här ligger det i diariet.", "> "],
    ["Vidarebefordrar beslutet för kännedom.", ">"],
    ["FYI", "  > "],
  ])("is read as the paper that it is: %s", (words, mark) => {
    const read = readDecision(mail(words, quoted(paper, mark)));
    expect([read.documentKind, read.date, read.caseNumbers]).toEqual([
      "delegationsbeslut",
      "2025-09-09",
      ["RS 2025/31-4"],
    ]);
    expect(read.rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["bokbussen", "Bo Al", 400_000],
      ["talböcker", "Mia Ek", 150_000],
      ["sagostunder", "Bo Al", 100_000],
    ]);
    expect([read.frame?.amountKr, read.undistributedKr, read.notice?.month]).toEqual([
      700_000,
      50_000,
      "2025-10",
    ]);
    expect(read.dispatchTo).toEqual(["Bo Al", "Mia Ek"]);
  });

  it.each([
    "Beslutet gäller inte längre, nytt kommer.",
    "Här är ett utkast att titta på.",
    "Den 9 september skrev Eva Alm:",
    "Jag lägger 300 000 kr på bokbussen i stället.",
  ])("is not where the mail says otherwise: %s", (words) => {
    expect(readDecision(mail(words, quoted(paper))).rows).not.toHaveLength(3);
  });

  it("is not where the mail answers between its lines", () => {
    const [head = "", ...rest] = paper.split("\n\n");
    const answered = `${quoted(head)}\n\nDet här stämmer inte.\n\n${quoted(rest.join("\n\n"))}`;
    expect(readDecision(mail("Hej!", answered)).rows).toEqual([]);
  });

  it("is not where what is marked is a mail that was answered", () => {
    const read = readDecision(
      mail("Tack!", quoted("Hej!\nVi behöver 400 000 kr till bokbussen.\nKan det gå?\nBo")),
    );
    expect(read.rows).toEqual([]);
  });
});

describe("what whoever decides was given", () => {
  it.each([
    "Regiondirektören har lämnat 700 000 kr till mig för läsfrämjande.",
    "Jag fick den 20 maj 700 000 kr av regiondirektören för läsfrämjande.",
    "Undertecknad förfogar över 700 000 kr för läsfrämjande.",
  ])("is no gift of the decision: %s", (sentence) => {
    const { rows, pots } = readDecision(
      `Delegationsbeslut\n2025-09-09\n\nBeslut\n${sentence}\nTill bokbussen fördelas 400 000 kr, ansvarig Bo Al.\n`,
    );
    expect([rows.length, pots.length, rows[0]?.amountKr]).toEqual([1, 0, 400_000]);
  });
});
