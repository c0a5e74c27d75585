import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const lines = (...text: string[]) =>
  readDecision(["Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...text].join("\n"));

describe("a task", () => {
  it.each([
    "Åt ekonomichefen uppdras att ta fram en plan.",
    "Till ekonomichefen lämnas uppdraget att ta fram en plan.",
    "Till ekonomichefen ges i uppdrag att ta fram en plan.",
    "På ekonomichefen läggs uppgiften att ta fram en plan.",
    "På ekonomichefen ankommer att ta fram en plan.",
    "att åt ekonomichefen uppdra att ta fram en plan",
    "Åt ekonomichefen uppdras även att ta fram en plan.",
    "Ekonomichefen anförtros att ta fram en plan.",
    "Åt ekonomichefen delegeras ansvaret för att ta fram en plan.",
    "Till ekonomichefen överlåts att ta fram en plan.",
  ])("may name who gets it first: ”%s”", (sentence) => {
    expect(lines(sentence).assignments.map(({ owner, what }) => [owner, what])).toEqual([
      ["ekonomichefen", "ta fram en plan"].map((word, index) =>
        index === 0 && sentence.startsWith("Ekonomichefen") ? "Ekonomichefen" : word,
      ),
    ]);
  });

  it.each([
    "när bidraget upphör",
    "innan projektet avslutas",
    "om satsningen på lovskola upphör",
    "efter att försöket avslutats",
  ])("is not refused for what may come to an end: ”%s”", (clause) => {
    expect(lines(`Rektorn får i uppdrag att ta fram en plan ${clause}.`).assignments).toHaveLength(
      1,
    );
  });

  it("is none where the task itself ends", () => {
    expect(lines("Uppdraget till rektorn att ta fram en plan avslutas.").assignments).toEqual([]);
    expect(lines("Rektorns uppdrag att ta fram en plan upphör.").assignments).toEqual([]);
  });
});

describe("the need of next year", () => {
  it.each([
    "Om det behövs medel även 2025 är inte klarlagt.",
    "Huruvida behovet kvarstår 2025 får avgöras i höst.",
    "Behovet 2025 går inte att bedöma.",
    "Behovet för 2025 är ännu inte känt.",
    "Behovet 2025 är ej klart.",
    "Om medel behövs 2025 återstår att se.",
    "Behovet under 2025 prövas i höst.",
    "Behovet 2025 hänger på utfallet.",
    "Behovet av medel 2025 är ovisst.",
    "Behovet 2025 kan inte förutses.",
  ])("is unclear: ”%s”", (sentence) => {
    const [row] = lines(`a) 300 000 kr till handledning, ansvarig Rut Hallin. ${sentence}`).rows;
    expect(row).toMatchObject({ responsible: "Rut Hallin", needNextYear: "oklart" });
  });

  it.each([
    ["Behovet kvarstår 2025.", "ja"],
    ["Inget behov 2025.", "nej"],
    ["Behovet 2024 är inte klarlagt.", "ej angivet"],
  ])("is what it says: ”%s”", (sentence, need) => {
    const [row] = lines(`a) 300 000 kr till handledning, ansvarig Rut Hallin. ${sentence}`).rows;
    expect(row?.needNextYear).toBe(need);
  });
});

describe("who answers", () => {
  it.each([
    "(ansvarig Tora Melin)",
    "(ansvarig: Tora Melin)",
    "(Tora Melin)",
    "(ansv. Tora Melin)",
    "(Tora Melin ansvarar)",
    "(leds av Tora Melin)",
    "Ansvarig är Tora Melin.",
    "(projektledare Tora Melin)",
  ])("may stand on the next line: ”%s”", (text) => {
    expect(
      lines("Stöd ges till dessa projekt:", "\ta)\tLärcentrum, 450 000 kr", `\t\t${text}`).rows,
    ).toMatchObject([{ activity: "Lärcentrum", responsible: "Tora Melin" }]);
  });
});

describe("a pot", () => {
  const held = "för kortare kurser till enhetschefen för hemtjänst Norra";
  it.each([
    `Därutöver lämnas 300 000 kr ${held}, som i sin tur fördelar beloppet mellan grupperna.`,
    `300 000 kr går ${held}, som sedan fördelar dem.`,
    `Vidare avsätts 300 000 kr ${held}, som får besluta om fördelningen.`,
    `300 000 kr ges ${held}, vilken därefter fördelar medlen vidare.`,
    `300 000 kr anslås ${held}, som disponerar beloppet.`,
    `300 000 kr läggs ${held}, som själv bestämmer över pengarna.`,
    `300 000 kr lämnas ${held}, som delar ut pengarna.`,
  ])("is handed on by a relative clause: ”%s”", (sentence) => {
    expect(lines(sentence)).toMatchObject({
      rows: [],
      pots: [
        {
          purpose: "kortare kurser",
          holder: "enhetschefen för hemtjänst Norra",
          amountKr: 300_000,
        },
      ],
    });
  });

  it("is none where nobody distributes further", () => {
    expect(lines(`300 000 kr ges ${held}, som har bett om det.`).pots).toEqual([]);
  });
});

describe("receivers", () => {
  it.each(["Sändlista", "Kopia", "Delges", "Expedieras", "Expediering", "Delgivning"])(
    "stand behind ”%s:” with semicolons",
    (label) => {
      expect(
        lines("Medel fördelas.", "", `${label}: Mona Ek; HR-chefen; rektorn`).dispatchTo,
      ).toEqual(["Mona Ek", "HR-chefen", "rektorn"]);
    },
  );

  it.each([
    "Anmäls till regionstyrelsen vid sammanträdet i augusti",
    "Beslutet anmäls till nämnden i maj",
    "Publiceras på anslagstavlan",
    "Arkiveras hos nämnden",
    "Anslås på anslagstavlan",
    "Redovisas vid nämndens möte",
  ])("end before what is done with the decision: ”%s”", (after) => {
    expect(lines("Medel fördelas.", "", "Delges: Mona Ek, rektorn", "", after).dispatchTo).toEqual([
      "Mona Ek",
      "rektorn",
    ]);
  });
});

describe("a mandate", () => {
  it.each([
    "Nämnden gav den 16 april 2023, § 71, rektorn rätt att avgöra hur bidraget används.",
    "Nämnden har den 16 april 2023, § 71, gett rektorn rätt att bestämma över medlen.",
    "Nämnden lät den 16 april 2023, § 71, rektorn besluta hur bidraget används.",
    "Nämnden medgav 2023-04-16, § 71, att rektorn råder över medlens användning.",
    "Nämnden anförtrodde 2023-04-16, § 71, rektorn att besluta vad pengarna går till.",
  ])("is the right to say how money is used: ”%s”", (sentence) => {
    expect(
      readDecision(
        `Delegationsbeslut\n2024-03-05\n\nRätt att besluta\n\n${sentence}\n\nBeslut\n\n40 000 kr går till kör.`,
      ).mandates,
    ).toMatchObject([{ date: "2023-04-16", section: 71 }]);
  });

  it.each([
    "får rätt att på styrelsens vägnar besluta om de medel som därefter återstår",
    "bemyndigas att förfoga över återstående bidrag",
    "ges mandat att bestämma över resterande medel",
    "får delegation att disponera återstoden",
    "får befogenhet att fördela de pengar som är kvar",
  ])("is given by minutes: ”%s”", (words) => {
    const minutes = (text: string) =>
      readDecision(
        `Protokoll\nRegionstyrelsen\n2024-05-28\n\n§ 74 Medel\n\nBeslut\n\nRegionstyrelsen beslutar\n\n1. Regiondirektören ${text}.`,
      ).mandates;
    expect(minutes(words)).toMatchObject([{ date: "2024-05-28", section: 74 }]);
    expect(minutes("får rätt att teckna avtal om de lokaler som återstår")).toEqual([]);
  });
});

describe("the numbers of a list", () => {
  it("may have two parts, and amounts none", () => {
    const reading = lines(
      "3.1 Livlinan får 480 000 kr. Ansvarig är Hedvig Kornell.",
      "",
      "3.2 För föreningar avsätts en ny pott på 600 000 kr som folkhälsochefen fördelar.",
      "",
      "2.5 Mkr går till kör.",
    );
    expect(reading.rows.map((row) => [row.activity, row.amountKr])).toContainEqual([
      "Livlinan",
      480_000,
    ]);
    expect(reading.pots).toMatchObject([{ purpose: "föreningar", holder: "folkhälsochefen" }]);
  });
});
