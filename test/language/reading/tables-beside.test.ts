import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const table = `Insats | Ansvarig | Belopp (tkr) | Behov 2026
Läxhjälp | Bo Ek | 1 200 | ja
Simskola | Mona Al | 800 | nej
Summa | | 2 000 |`;
const pot = "\n2. HR-chefen får 500 000 kr för fördelning till utbildning.";
const text = (heading: string, decision: string, frame = "3 000 000"): string =>
  `${schoolHead(frame)}
${heading}

${table}

Beslut

1. ${decision}
`;
const read = (words: string) => {
  const { rows, pots } = readDecision(words);
  return [rows.map(({ amountKr }) => amountKr), pots.map(({ amountKr }) => amountKr)];
};
const rows = [1_200_000, 800_000];

const decisions = [
  "Medlen fördelas enligt ovan.",
  "De bestämda insatserna godkänns med de belopp som anges ovan.",
  "Insatserna ovan finansieras.",
  "Bidraget används till insatserna i avsnitt 2 med de belopp som anges där.",
  "Medel anvisas till insatserna.",
  "Insatserna får de medel som redovisats.",
  "Föreslagna insatser godkänns.",
  "Fördelningen godkänns.",
  "Statsbidraget fördelas till de åtgärder som beskrivs.",
  "Förslaget till fördelning antas.",
  "Insatserna finansieras med årets bidrag.",
  "Medlen fördelas enligt tabellen.",
];

describe("a table beside what decides", () => {
  it.each([
    "Bestämda insatser",
    "Förslag till aktiviteter",
    "Vad pengarna går till",
    "2. Insatser",
    "Så används bidraget",
    "Prioriterade åtgärder",
    "Årets satsningar",
    "Projekt som får stöd",
    "Beredningens bedömning",
    "Fördelningen i tabellform",
    "## Tabell 1",
  ])("is given whatever it is called: %s", (heading) => {
    for (const decision of decisions) {
      expect(read(text(heading, decision))).toEqual([rows, []]);
      expect(read(text(heading, decision + pot))).toEqual([rows, [500_000]]);
    }
  });

  it.each([
    "Inkomna ansökningar",
    "Fördelning 2023",
    "Utfall 2023",
    "Önskemål",
    "Förra årets insatser",
    "Kostnader i dag",
    "Prognos",
    "Andra regioner",
    "Budget 2025",
    "Så fördelades pengarna i fjol",
    "Alternativ som prövats",
    "Avslagna projekt",
    "Läget 2024",
    "Vad som behövs framöver",
  ])("is not given where its heading tells of something else: %s", (heading) => {
    for (const decision of decisions) {
      expect(read(text(heading, decision))).toEqual([[], []]);
      expect(read(text(heading, decision + pot))).toEqual([[], [500_000]]);
    }
  });

  it.each([
    "Ärendet bordläggs.",
    "Ansökningarna avslås.",
    "Månadsrapporten läggs till handlingarna.",
    "HR-direktören får i uppdrag att ta fram en plan till oktober 2025.",
    "Delegationsordningen fastställs.",
  ])("is not given where the decision gives no money: %s", (decision) => {
    expect(read(text("Insatser", decision))).toEqual([[], []]);
  });

  it("is asked about where something else is given and nothing ties it to the decision", () => {
    const { rows: found, questions } = readDecision(
      text("Insatser", "HR-chefen får 500 000 kr för fördelning till utbildning."),
    );
    expect(found).toEqual([]);
    expect(questions.filter((one) => one.startsWith("läsning: Hör tabellen"))).toHaveLength(1);
  });

  it("is given where it and what is given beside it come to the frame", () => {
    const decision = "HR-chefen får 500 000 kr för fördelning till utbildning.";
    expect(read(text("Insatser", decision, "2 500 000"))).toEqual([rows, [500_000]]);
  });

  it("is not given where it and what is given beside it come to more than the frame", () => {
    const decision = `Insatserna finansieras.${pot}`;
    expect(read(text("Insatser", decision, "2 400 000"))).toEqual([[], [500_000]]);
  });

  it("is proposed where the document proposes", () => {
    const memo = text("Insatser", "Medel anvisas till insatserna.")
      .replace("Delegationsbeslut", "Tjänsteskrivelse")
      .replace("Beslut\n\n1", "Förslag till beslut\n\n1");
    expect(readDecision(memo).rows.map(({ proposed }) => proposed)).toEqual([true, true]);
  });
});
