import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Region Norr\nDelegationsbeslut\n2024-05-14\nDnr RS 2024/77\n\n";
const read = (decision: string, background = "") =>
  readDecision(`${head}${background}\n\nBeslut\n${decision}\n`);
const potsIn = ({ pots }: ReturnType<typeof read>) =>
  pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]);

describe("a list whose first row stands right where others have heads", () => {
  it.each(["2,4 mnkr", "ca 2,4 mkr", "2,4 miljoner kr"])("keeps that row, with %s", (first) => {
    const { pots, rows } = read(
      `Medlen fördelas i pottar enligt nedan.\n\nLärcentrum      ${first}      HR-chefen\nSimundervisning      1,1 mnkr      Idrottschefen\nLovverksamhet      0,5 mnkr      Kulturchefen`,
    );
    expect(rows).toEqual([]);
    expect(pots.map(({ purpose, amountKr }) => [purpose, amountKr])).toEqual([
      ["Lärcentrum", 2_400_000],
      ["Simundervisning", 1_100_000],
      ["Lovverksamhet", 500_000],
    ]);
  });
});

describe("words that lead a list and end in a full stop", () => {
  it.each([
    "Medlen fördelas i pottar på detta sätt.",
    "Medlen läggs i pottar så här.",
    "Pottar bildas enligt följande.",
  ])("say what the lines below are: %s", (lead) => {
    const reading = read(
      `${lead}\n\nLärcentrum, 900 000 kr, HR-chefen\nLov, 400 000 kr, kulturchefen`,
    );
    expect(reading.pots.map(({ amountKr }) => amountKr)).toEqual([900_000, 400_000]);
    expect(reading.rows).toEqual([]);
  });
});

describe("what goes on the list above it", () => {
  const list = "   lov   900 000 kr   kulturchefen\n   simskola   400 000 kr   idrottschefen";

  it.each([
    "att fördelas av den som anges på raden.",
    "som respektive chef fördelar vidare.",
    "vilka fördelas av angiven chef. Sammanlagt 1 300 000 kr.",
  ])("makes pots of it: %s", (below) => {
    expect(potsIn(read(`För sommaren avsätts\n\n${list}\n\n${below}`))).toEqual([
      ["lov", "kulturchefen", 900_000],
      ["simskola", "idrottschefen", 400_000],
    ]);
  });

  it("makes none where nobody distributes further", () => {
    const { pots, rows } = read(`För sommaren avsätts\n\n${list}\n\natt användas före september.`);
    expect(pots).toEqual([]);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([900_000, 400_000]);
  });

  it("leaves alone what the words above it only draw on", () => {
    const { rows, frame, undistributedKr } = read(
      `Av dessa 1 300 000 kr avsätts\n\n${list}`,
      "Styrelsen lade undan 1 300 000 kr åt sommaren.",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([900_000, 400_000]);
    expect(frame?.amountKr).toBe(1_300_000);
    expect(undistributedKr).toBe(0);
  });
});

describe("a paragraph of minutes in which the body is called by its kind alone", () => {
  const minutes = (opening: string) =>
    readDecision(
      `Protokoll\nKulturnämnden 2024-09-14\n\n§ 7 Simhallen\nNämnden beslutar\n1. Mona Ek får 250 000 kr till simhallen.\n\n§ 8 Lärcentrum\n${opening}\n\nJusterat 2024-09-20\n`,
    ).assignments;

  it.each([
    "Nämnden beslutar att uppdra åt kulturchefen att kartlägga lokalerna. Det ska redovisas i februari 2025.",
    "Nämnden beslutar enhälligt att kulturchefen ska kartlägga lokalerna till februari 2025.",
  ])("decides without a heading: %s", (opening) => {
    expect(minutes(opening)).toMatchObject([
      { owner: "kulturchefen", what: "kartlägga lokalerna", deadline: "2025-02", proposed: false },
    ]);
  });

  it("decides nothing where it only tells", () => {
    expect(minutes("Nämnden beslutade i våras att kulturchefen ska kartlägga lokalerna.")).toEqual(
      [],
    );
  });
});
