import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (closing: string, background = "") =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2025-04-09\n\nBakgrund\n\nRegionen har fått 2 900 000 kr för 2025.\n${background}\n\n` +
      `Beslut\n\n1. Till handledning fördelas 1 680 000 kr.\n2. Till läxhjälp fördelas 800 000 kr.\n\n` +
      `${closing}\n\nBo Ek\nRegiondirektör\n`,
  );
const given = [1_680_000, 800_000];
const asks = (topic: string, { questions }: ReturnType<typeof read>): boolean =>
  questions.some((question) => question.startsWith(`${topic}:`));

describe("what a decision leaves", () => {
  it.each([
    "420 000 kr är kvar att fördela.",
    "Kvar att fördela: 420 000 kr",
    "Medel kvar efter detta beslut: 420 000 kr.",
    "420 000 kr reserveras för oförutsedda behov.",
    "420 000 kr läggs i reserv.",
    "Av medlen hålls 420 000 kr inne.",
    "Återstående 420 000 kr avvaktar tills vidare.",
    "Återstoden om 420 000 kr fördelas i höst.",
    "Återstående medel (420 000 kr) fördelas efter sommaren.",
    "Fördelningen av återstående 420 000 kr anstår till hösten.",
    "Beslut om resterande 420 000 kr fattas senare.",
    "Ställningstagande till de sista 420 000 kr sker i oktober.",
    "420 000 kr fördelas i ett senare beslut.",
    "420 000 kr avsätts inte nu utan fördelas under hösten.",
    "420 000 kr återbetalas till Socialstyrelsen.",
    "420 000 kr betalas tillbaka.",
    "Det som inte fördelas, 420 000 kr, återgår till finansförvaltningen.",
    "420 000 kr sparas till 2026.",
    "Återstod: 420 000 kr",
    "Rest: 420 000 kr",
  ])("is given to nobody, and not asked about where the text speaks of it: %s", (closing) => {
    const reading = read(closing);
    expect(reading.rows.map(({ amountKr }) => amountKr)).toEqual(given);
    expect(reading.pots).toEqual([]);
    expect(reading.frame?.amountKr).toBe(2_900_000);
    expect(reading.undistributedKr).toBe(420_000);
    expect(asks("återstod", reading)).toBe(false);
    expect(asks("läsning", reading)).toBe(false);
  });

  it.each([
    "Restaurangen kostade 420 000 kr under 2024.",
    "Kvarteret Linden fick 420 000 kr 2023.",
    "Elevhälsans förslag om en logoped, 420 000 kr, har behandlats.",
    "Återstående 300 000 kr kommer från Skolverket.",
  ])("is asked about where the text speaks of other money: %s", (background) => {
    expect(asks("återstod", read("Beslutet gäller genast.", background))).toBe(true);
  });

  it.each([
    ["Återstoden, 420 000 kr, går till simskolan.", "simskolan"],
    ["420 000 kr reserveras för simskolan.", "simskolan"],
    ["Återstående 420 000 kr fördelas till simskolan.", "simskolan"],
  ])("is a row where a word gives it to somebody: %s", (closing, activity) => {
    const { rows, undistributedKr } = read(closing);
    expect(rows.at(-1)).toMatchObject({ activity, amountKr: 420_000 });
    expect(undistributedKr).toBe(0);
  });
});

describe("a total by any word for it", () => {
  const totals = [
    "Summerat fördelas",
    "Inalles fördelas",
    "Allt som allt fördelas",
    "Sammantaget fördelas",
    "Totalbelopp:",
    "Slutsumma:",
    "Tot.",
    "=",
    "Den sammanlagda fördelningen är",
  ];

  it.each(totals)("is no gift, and is held against its list: %s", (words) => {
    const right = read(`${words} 2 480 000 kr`);
    const wrong = read(`${words} 2 840 000 kr`);
    expect(right.rows.map(({ amountKr }) => amountKr)).toEqual(given);
    expect(wrong.rows.map(({ amountKr }) => amountKr)).toEqual(given);
    expect(right.statedTotals).toMatchObject([{ of: "rows", statedKr: 2_480_000 }]);
    expect(wrong.statedTotals).toMatchObject([{ statedKr: 2_840_000, computedKr: 2_480_000 }]);
    expect([asks("summa", right), asks("summa", wrong)]).toEqual([false, true]);
  });

  it.each(["Totalförsvaret får 300 000 kr.", "Summerande prov får 300 000 kr."])(
    "is no word that only begins like one: %s",
    (closing) => {
      expect(read(closing).rows.at(-1)?.amountKr).toBe(300_000);
      expect(read(closing).statedTotals).toEqual([]);
    },
  );
});
