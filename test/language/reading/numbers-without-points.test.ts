import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (decided: string) =>
  readDecision(`Provby kommun\t\t\tPROTOKOLLSUTDRAG
Kommunstyrelsen\t\t\t2023-11-07

§ 188\t\tKS 2023.0277

Fördelning av statlig ersättning

Kommunstyrelsens beslut

${decided}

Ärendebeskrivning

Kommunen har fått statlig ersättning med 9 400 000 kronor.
`);

const items = [
  "2 000 000 kronor ställs till kommundirektörens förfogande för fördelning\n\ttill insatser i civilsamhället.",
  "500 000 kr till simskolan, ansvarig fritidschefen.",
  "av ersättningen anslås 1 700 000 kronor till läxhjälp (ansvarig: skolchefen).",
  "Kommundirektören får i uppdrag att återrapportera till kommunstyrelsen i juni 2024.",
];

describe("a list whose numbers count up without a point", () => {
  const marks = {
    "a tab": (number: number, text: string) => `${number}\t${text}`,
    "a tab before and behind": (number: number, text: string) => `\t${number}\t${text}`,
    "two spaces": (number: number, text: string) => `${number}  ${text}`,
    "four spaces": (number: number, text: string) => `${number}    ${text}`,
    "brackets and a tab": (number: number, text: string) => `(${number})\t${text}`,
    "a point and no space": (number: number, text: string) => `${number}.${text}`,
    "a word before it": (number: number, text: string) => `Punkt ${number}\t${text}`,
  };
  it.each(
    Object.entries(marks).flatMap(([name, mark]) => [
      { name, gap: "\n", mark },
      { name, gap: "\n\n", mark },
    ]),
  )("is read item by item: $name, $gap", ({ gap, mark }) => {
    const found = minutes(items.map((item, index) => mark(index + 1, item)).join(gap));
    expect(found).toMatchObject({
      rows: [
        { activity: "simskolan", amountKr: 500_000, responsible: "fritidschefen" },
        { activity: "läxhjälp", amountKr: 1_700_000, responsible: "skolchefen" },
      ],
      pots: [{ purpose: "insatser i civilsamhället", holder: "kommundirektören" }],
      assignments: [{ owner: "Kommundirektören", deadline: "2024-06" }],
      undistributedKr: 5_200_000,
    });
  });

  it("is none where a figure goes on in the next line", () => {
    const { rows } = minutes(
      "Till simskolan anslås\n1 150 000 kronor.\n\nTill läxhjälp anslås\n2 500 000 kronor.",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([1_150_000, 2_500_000]);
  });

  it("is a table where heads stand above it", () => {
    const { rows } = minutes(
      "Nr\tInsats\tKronor\n1\tSimskola i Vika\t500 000\n2\tLäxhjälp i Björk\t400 000\n3\tLovskola i Vika\t300 000",
    );
    expect(rows.map(({ activity }) => activity)).toEqual([
      "Simskola i Vika",
      "Läxhjälp i Björk",
      "Lovskola i Vika",
    ]);
  });

  it("gives the director the right that the next sentence names", () => {
    const { mandates } = minutes(
      `1\t${items[0] ?? ""} Kommundirektören får besluta om fördelningen på kommunstyrelsens vägnar.\n\n2\t${items[1] ?? ""}`,
    );
    expect(mandates).toEqual([
      { body: "Kommunstyrelsen", date: "2023-11-07", section: 188, point: null },
    ]);
  });
});

describe("what a body proposes to the assembly, below what it decides itself", () => {
  const proposal = "2. Av ersättningen anslås 1 700 000 kronor till läxhjälp.";
  const headings = [
    "Kommunstyrelsens förslag till kommunfullmäktige",
    "Förslag till kommunfullmäktige",
    "Kommunstyrelsens förslag till beslut i kommunfullmäktige",
    "Förslag till beslut i kommunfullmäktige",
    "Förslag till kommunfullmäktiges beslut",
    "Kommunstyrelsens förslag till beslut till kommunfullmäktige",
    "Kommunstyrelsen föreslår kommunfullmäktige besluta",
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar",
    "Kommunstyrelsen hemställer hos kommunfullmäktige",
    "Till kommunfullmäktige föreslås",
    "Kommunfullmäktige föreslås besluta",
    "Förslag till regionfullmäktige",
  ];
  it.each(headings)("is proposed, and the rest is decided: %s", (heading) => {
    for (const below of [heading, `${heading}:`]) {
      const found = minutes(`1. Simskolan får 500 000 kr.\n\n${below}\n\n${proposal}`);
      expect(found).toMatchObject({
        rows: [
          { activity: "Simskolan", proposed: false },
          { activity: "läxhjälp", proposed: true },
        ],
        proposalsOnly: false,
      });
    }
  });

  it.each([
    "Arbetsutskottets förslag till kommunfullmäktige",
    "Förvaltningens förslag till beslut",
  ])("is not what another proposed before it: %s", (heading) => {
    const { rows } = minutes(`1. Simskolan får 500 000 kr.\n\n${heading}\n\n${proposal}`);
    expect(rows.map(({ activity }) => activity)).toEqual(["Simskolan"]);
  });
});
