import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const delegated = (told: string) =>
  readDecision(
    `Kulturförvaltningen\n\nBESLUT\n2025-06-11\nDnr KUN 2025-0071\n\nStatsbidrag 2025, fördelning\n\nRegion Ostervik har tagit emot 1 200 000 kronor av Statens kulturråd för 2025. ${told} Nio ansökningar har kommit in.\n\nKulturchefen beslutar\n\natt 450 000 kronor används till bokbussarna. Ansvarig är Ylva Tornéus.\n`,
  );

describe("a right to distribute of which no day and no paragraph is told", () => {
  it.each([
    "Kulturnämnden har gett kulturchefen rätt att fördela bidraget.",
    "Kulturnämnden har delegerat till kulturchefen att fördela bidraget.",
    "Kulturnämnden har delegerat rätten att fördela bidraget till kulturchefen.",
    "Kulturnämnden har uppdragit åt kulturchefen att fördela bidraget.",
    "Kulturnämnden har bemyndigat kulturchefen att besluta om fördelningen.",
    "Kulturnämnden har överlåtit åt kulturchefen att fördela medlen.",
    "Kulturchefen har fått i uppdrag av kulturnämnden att fördela medlen.",
    "Kulturchefen har av kulturnämnden fått rätt att fördela bidraget.",
    "På kulturnämndens uppdrag fördelar kulturchefen bidraget.",
    "Kulturchefen fördelar bidraget enligt delegation från kulturnämnden.",
    "Kulturnämnden har lämnat över beslutanderätten om bidraget till kulturchefen.",
    "Kulturnämnden har gett kulturchefen i uppdrag att besluta hur bidraget ska fördelas.",
    "Kulturnämnden låter kulturchefen bestämma över bidragets fördelning.",
    "Kulturnämnden har anförtrott kulturchefen att fördela bidraget.",
    "Kulturchefen har kulturnämndens fullmakt att fördela bidraget.",
  ])("is the body's, and its day is asked for: %s", (told) => {
    const { mandates, questions } = delegated(told);
    expect(mandates).toEqual([{ body: "Kulturnämnden", date: null, section: null, point: null }]);
    expect(questions.filter((one) => one.startsWith("mandat:"))).toEqual([
      "mandat: När gav Kulturnämnden rätten att fördela medlen, och i vilken paragraf?",
    ]);
  });

  it.each([
    "Regeringen har gett Statens kulturråd rätt att fördela bidraget.",
    "Kulturnämnden har gett kulturchefen i uppdrag att ta fram en biblioteksplan.",
    "Förra året gav kulturnämnden kulturchefen rätt att fördela bidraget.",
    "Kulturnämnden har inte gett kulturchefen rätt att fördela bidraget.",
    "Kulturnämnden har tidigare fördelat bidraget själv.",
    "Kulturnämnden har fått bidraget av Statens kulturråd.",
  ])("is none: %s", (told) => {
    expect(delegated(told).mandates).toEqual([]);
  });
});

const minutes = (given: string) =>
  readDecision(
    `TALLBODA KOMMUN\nKommunstyrelsen\nSammanträdesprotokoll\n2024-10-15\n\n§ 162\nFördelning av statligt stöd 2024\nKS 2024/388\n\nSammanfattning\nKommunen har fått 3 150 000 kronor i statligt stöd.\n\nKommunstyrelsens beslut\n1. Till dagvatten avsätts 1 450 000 kronor.\n\n2. ${given}\n`,
  ).mandates;

describe("a right that a board gives by what it decides", () => {
  it.each([
    "500 000 kronor ställs till kommundirektörens förfogande för mindre åtgärder. Kommundirektören beslutar om fördelningen efter ansökan från nämnderna.",
    "Kommundirektören får fördela 500 000 kronor till mindre åtgärder.",
    "Av bidraget får kommundirektören fördela 500 tkr till mindre åtgärder.",
    "Återstoden, 500 000 kronor, får kommundirektören fördela till mindre åtgärder.",
    "Till mindre åtgärder avsätts 500 000 kr. Kommundirektören bestämmer hur medlen fördelas.",
    "500 000 kronor avsätts till kommundirektören, som beslutar om fördelningen.",
    "Kommundirektören får själv disponera 500 000 kronor till mindre åtgärder.",
    "För mindre åtgärder reserveras 500 000 kr. Det är kommundirektören som beslutar om användningen.",
    "500 000 kronor går till mindre åtgärder. Kommundirektören får besluta om fördelningen av beloppet.",
    "Kommundirektören har rätt att fördela 500 000 kronor till mindre åtgärder.",
    "Kommundirektören ges i uppdrag att fördela 500 000 kronor till mindre åtgärder.",
  ])("is of its own day and paragraph: %s", (given) => {
    expect(minutes(given)).toEqual([
      { body: "Kommunstyrelsen", date: "2024-10-15", section: 162, point: null },
    ]);
  });

  it.each([
    "Kommundirektören får 500 000 kronor att fördela till mindre åtgärder.",
    "500 000 kronor går till mindre åtgärder. Ansvarig är kommundirektören.",
    "500 000 kronor till kommundirektören för fördelning till mindre åtgärder.",
    "500 000 kronor avsätts till skyfallskartering. Kommundirektören får i uppdrag att redovisa hur medlen har fördelats i mars 2025.",
  ])("is none where money is only placed: %s", (given) => {
    expect(minutes(given)).toEqual([]);
  });
});
