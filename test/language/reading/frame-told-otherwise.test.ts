import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (background: string, title = "Fördelning av statsbidrag för kompetens 2025") =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\n${title}\n\nBakgrund\n\n${background}\n\n` +
      `Beslut\n\n1. Till handledning fördelas 1 200 000 kr.\n2. Till läxhjälp fördelas 800 000 kr.\n\n` +
      `Bo Ek\nRegiondirektör\n`,
  );
const asksOfFrame = ({ questions }: ReturnType<typeof read>): boolean =>
  questions.some((question) => question.startsWith("ram:"));

describe("the frame beside other amounts", () => {
  it.each([
    "Regionen får 2 900 000 kr 2025, att jämföra med 3 300 000 kr 2024.",
    "Statsbidraget har minskat från 3 300 000 kr 2024 till 2 900 000 kr 2025.",
    "Av 500 miljoner kronor nationellt tillfaller 2 900 000 kr regionen.",
    "Bidraget angavs först preliminärt till 3 300 000 kr. Enligt det slutliga beskedet är det 2 900 000 kr.",
    "Det preliminära beloppet 3 300 000 kr har korrigerats till 2 900 000 kr.",
    "Bidraget är 2,9 mnkr, närmare bestämt 2 900 000 kr.",
    "Regionen får knappt 3 miljoner kronor (2 900 000 kr).",
    "Ram (tkr): 2 900",
    "Att fördela, tkr: 2 900",
    "Statsbidrag 2025 i kronor: 2 900 000",
    "Utbetalningen från Skolverket, 2 900 000 kr, kom i mars.",
    "Regionen sökte 3 300 000 kr och beviljades 2 900 000 kr.",
    "Ansökan avsåg 3 300 000 kr, men myndigheten beviljade 2 900 000 kr.",
    "Kostnaderna ryms inom statsbidraget om 2 900 000 kr.",
  ])("is found without a question: %s", (background) => {
    const reading = read(background);
    expect(reading.frame).toEqual({ amountKr: 2_900_000, rounded: false });
    expect(reading.undistributedKr).toBe(900_000);
    expect(asksOfFrame(reading)).toBe(false);
  });

  it("is found at the end of the title", () => {
    const reading = read("Underlag finns.", "Fördelning av statsbidrag 2025, 2 900 000 kr");
    expect(reading.frame?.amountKr).toBe(2_900_000);
    expect(asksOfFrame(reading)).toBe(false);
  });

  it.each([
    "Regionens budget för personal är 84 miljoner kronor.",
    "Region Berg har tilldelats 3 120 000 kr ur samma satsning.",
    "Bergs kommun fick 3 120 000 kr.",
    "Grannregionen fick 3 120 000 kr.",
    "Länets kommuner får tillsammans 3 120 000 kr, vilket inte ingår i detta ärende.",
    "Statsbidraget för skolbibliotek, 3 120 000 kr, hanteras i ett annat ärende.",
    "Ramavtalet har ett takbelopp på 3 120 000 kr.",
    "Vårdförbundet har krävt 3 120 000 kr till höjda löner.",
    "Hyran för lokalerna är 3 120 000 kr per år.",
    "Investeringsbudgeten är 3 120 000 kr.",
    "Det behov som förvaltningarna har redovisat är 3 120 000 kr.",
    "Vitet uppgår till 3 120 000 kr om villkoren inte följs.",
    "Semesterlöneskulden är 3 120 000 kr.",
    "Nästa år räknar regionen med 3 120 000 kr.",
    "Full utbyggnad av insatserna skulle kosta 3 120 000 kr.",
  ])("is none that is plainly something else: %s", (background) => {
    const reading = read(background);
    expect(reading.frame).toBeNull();
    expect(asksOfFrame(reading)).toBe(false);
  });

  it("stays round, with its question, where nothing tells it exactly", () => {
    const reading = read("Regionen får 2,9 miljoner kronor (cirka 58 kr per invånare).");
    expect(reading.frame).toEqual({ amountKr: 2_900_000, rounded: true });
    expect(asksOfFrame(reading)).toBe(true);
  });

  it("is the region's own by its name", () => {
    expect(read("Region Vik har tilldelats 3 120 000 kr.").frame?.amountKr).toBe(3_120_000);
  });
});

describe("what the part of the region that decides has", () => {
  it.each([
    "För 2025 disponerar hälso- och sjukvården 2 900 tkr för kompetens.",
    "Hälso- och sjukvården disponerar 2 900 tkr för kompetens 2025.",
    "I år förfogar kollektivtrafiken över 2 900 tkr för kompetens.",
    "Sjukhuset råder under 2025 över 2 900 tkr för kompetens.",
    "Verksamheten har för 2025 tilldelats 2 900 tkr för kompetens.",
    "Till kompetens 2025 har hälso- och sjukvården 2 900 tkr.",
    "Förvaltningen förfogar 2025 över 2 900 tkr för ändamålet.",
    "För kompetens disponerar primärvården 2 900 tkr under året.",
  ])("is the frame: %s", (background) => {
    const reading = read(background);
    expect(reading.frame?.amountKr).toBe(2_900_000);
    expect(asksOfFrame(reading)).toBe(false);
  });

  it.each([
    "För 2024 disponerade hälso- och sjukvården 2 900 tkr för kompetens.",
    "För 2024 disponerar hälso- och sjukvården 2 900 tkr för kompetens.",
    "Hälso- och sjukvården disponerar inte längre 2 900 tkr för kompetens.",
    "Kriminalvården disponerar 2 900 tkr för kompetens.",
    "Grannregionen disponerar 2 900 tkr för kompetens.",
  ])("is not another's or another year's: %s", (background) => {
    expect(read(background).frame).toBeNull();
  });
});
