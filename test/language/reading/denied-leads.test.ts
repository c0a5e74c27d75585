import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (text: string) =>
  readDecision(`Delegationsbeslut\n2018-06-21\n\nBeslut\n\n${text}\n`);
const claimed = ({ rows, pots, frame }: ReturnType<typeof decided>) => [
  ...rows.filter(({ proposed }) => !proposed),
  ...pots.filter(({ proposed }) => !proposed),
  ...(frame === null ? [] : [frame]),
];
const asked = (text: string) =>
  decided(text).questions.filter((question) => question.startsWith("läsning"));
const names = (text: string) => decided(text).rows.map((row) => [row.activity, row.amountKr]);
const both = [
  ["läxhjälp", 800_000],
  ["simskola", 200_000],
];

describe("a list in the line whose lead gives it to nobody", () => {
  it.each([
    "Medlen fördelas inte så här",
    "Medlen ska inte fördelas så här",
    "Medlen kan inte fördelas på följande sätt",
    "Medlen fördelas tills vidare inte så här",
    "Medlen fördelas icke så här",
    "Medlen fördelas aldrig så här",
    "Medlen fördelas inte längre så här",
    "Medlen fördelas inte som föreslagits",
    "Medlen delas inte ut så här",
    "Nämnden fördelar inte bidraget så här",
    "Potterna fördelas inte så här",
    "Bidraget används ej till följande",
    "Pengarna går inte till följande insatser",
    "Följande fördelas inte",
    "Följande får inga medel",
    "Följande ryms inte",
    "Nedanstående prioriteras inte i år",
    "Inga medel fördelas till",
    "Ingen av dessa får medel",
    "Ingenting ges till",
    "Nämnden säger nej till följande",
    "Ansökningarna avslås",
    "Dessa blir utan bidrag",
  ])("claims none of its items, in whatever layout: %s", (lead) => {
    const items = ["läxhjälp 800 000 kr", "simskola 200 000 kr"];
    expect(claimed(decided(`${lead}: ${items.join(" och ")}.`))).toEqual([]);
    expect(claimed(decided(`${lead}: ${items.join(", ")}.`))).toEqual([]);
    expect(
      claimed(decided(`${lead}: 800 000 kr till läxhjälp, 200 000 kr till simskola.`)),
    ).toEqual([]);
    expect(claimed(decided(`${lead}: a) ${items.join(", b) ")}.`))).toEqual([]);
    expect(claimed(decided(`${lead}:\n- ${items.join("\n- ")}`))).toEqual([]);
    expect(
      claimed(decided(`${lead}:\n- Elevstöd: 800 000 kr, ansvarig Bo Ek\n- Simskola: 200 000 kr`)),
    ).toEqual([]);
  });

  it.each([
    "Varken läxhjälp 800 000 kr eller simskola 200 000 kr får medel.",
    "Läxhjälp, 800 000 kr, och simskola, 200 000 kr, får inga medel.",
    "Inga medel ges till läxhjälp, 800 000 kr, och simskola, 200 000 kr.",
    "Medlen fördelas inte så här.\n- Läxhjälp: 800 000 kr\n- Simskola: 200 000 kr",
  ])("claims nothing without a colon either: %s", (text) => {
    expect(claimed(decided(text))).toEqual([]);
  });

  it("asks once where the words may mean that another list is given", () => {
    const text = "Medlen fördelas inte så här: läxhjälp 800 000 kr och simskola 200 000 kr.";
    expect(asked(text)).toHaveLength(1);
  });

  it("asks of what one gets beside another who gets nothing", () => {
    const text = "Läxhjälp får 800 000 kr, medan simskola, 200 000 kr, inte får medel.";
    expect(names(text)).toEqual([["Läxhjälp", 800_000]]);
    expect(asked(text)).toHaveLength(1);
  });

  it.each([
    "Medlen fördelas inte lika utan så här",
    "Medlen fördelas inte som i fjol utan enligt följande",
    "Medlen fördelas inte bara till skolor utan så här",
    "Medlen, som inte räcker till allt, fördelas så här",
    "De medel som inte har förbrukats fördelas så här",
  ])("gives its items where only something else is denied: %s", (lead) => {
    expect(names(`${lead}: läxhjälp 800 000 kr och simskola 200 000 kr.`)).toEqual(both);
  });
});

describe("what is proposed below what is decided", () => {
  const own = "100 000 kr fördelas till skolans orkester, ansvarig Bo Ek.";
  const items = "elevstöd 800 000 kr till enhetschefen och simskola 200 000 kr till idrottschefen.";

  it.each([
    `1. ${own}\n2. Följande potter föreslås: ${items}`,
    `1. ${own}\n2. Förslag till potter: ${items}`,
    `1. ${own}\n2. Föreslagna potter: ${items}`,
    `${own}\n\nFöljande potter föreslås:\n- Elevstöd: 800 000 kr till enhetschefen\n- Simskola: 200 000 kr till idrottschefen`,
    `${own}\n\nFöljande insatser föreslås\n\nElevstöd\t800 000\tBo Ek\nSimskola\t200 000\tEva Alm`,
    `${own}\nDessutom föreslås: ${items}`,
    `${own}\nDessa potter föreslås.\nElevstöd: 800 000 kr till enhetschefen\nSimskola: 200 000 kr till idrottschefen`,
    `${own}\nMedlen bör fördelas så här: läxhjälp 800 000 kr, simskola 200 000 kr.`,
  ])("is asked about and not passed over: %s", (text) => {
    const { rows, pots, frame } = decided(text);
    expect([rows.map(({ amountKr }) => amountKr), pots, frame]).toEqual([[100_000], [], null]);
    expect(asked(text)).toHaveLength(1);
  });

  it("leaves the points below it decided", () => {
    const text = `1. ${own}\n2. Följande potter föreslås: ${items}\n3. Skolchefen får i uppdrag att redovisa läget i september 2018.`;
    expect(decided(text).assignments.map(({ owner, proposed }) => [owner, proposed])).toEqual([
      ["Skolchefen", false],
    ]);
  });

  it("is proposed where it is all there is, or where a body is to decide it", () => {
    const alone = decided(`Följande potter föreslås: ${items}`);
    expect(alone.pots.map(({ proposed }) => proposed)).toEqual([true, true]);
    const toBody = decided(
      `${own}\n\nNämnden föreslås besluta följande\n\n200 000 kr fördelas till simskola.`,
    );
    expect(
      toBody.rows.filter(({ proposed }) => !proposed).map((row) => row.activity),
    ).not.toContain("simskola");
  });
});
