import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const potsIn = (point: string) =>
  readDecision(
    `Region Norr\nRegionstyrelsen\nProtokoll 2023-04-03\n\n§ 12\n\nFördelning av medel (RS/55/2023)\n\nSammanfattning\n\nRegionen får 8 000 000 kr.\n\nBeslut\n\n1. Till patientmöten fördelas 3 000 000 kr, ansvarig är Tove Hall.\n\n2. ${point}\n`,
  ).pots.map(({ purpose, holder }) => [purpose, holder?.toLowerCase()]);

describe("what a pot is for", () => {
  it.each([
    [
      "HR-direktören får delegation på att fördela resterande 5 000 000 kr till åtgärder gällande bemanning och introduktion.",
      "åtgärder gällande bemanning och introduktion",
    ],
    [
      "HR-direktören får fördela de återstående medlen, 5 000 000 kr, till insatser avseende psykisk hälsa hos unga.",
      "insatser avseende psykisk hälsa hos unga",
    ],
    [
      "HR-direktören får fördela 5 000 000 kr till satsningar rörande arbetsmiljö.",
      "satsningar rörande arbetsmiljö",
    ],
    [
      "HR-direktören får i uppdrag att fördela 5 000 000 kr till aktiviteter kring digital delaktighet.",
      "aktiviteter kring digital delaktighet",
    ],
    [
      "HR-direktören får fördela 5 000 000 kr till åtgärder inom området e-hälsa.",
      "åtgärder inom området e-hälsa",
    ],
    [
      "5 000 000 kr avsätts till HR-direktören att fördela till projekt beträffande läkemedel.",
      "projekt beträffande läkemedel",
    ],
    [
      "HR-direktören får 5 000 000 kr för utbildning vad gäller hot och våld att fördela.",
      "utbildning gällande hot och våld",
    ],
    [
      "Fördelningen av 5 000 000 kr till åtgärder gällande bemanning delegeras till HR-direktören.",
      "åtgärder gällande bemanning",
    ],
    [
      "För åtgärder gällande bemanning avsätts 5 000 000 kr till HR-direktören för fördelning.",
      "åtgärder gällande bemanning",
    ],
    [
      "Till HR-direktören avsätts 5 000 000 kr för vidare fördelning till åtgärder avseende äldre, barn och unga.",
      "åtgärder avseende äldre, barn och unga",
    ],
    [
      "5 000 000 kr till åtgärder gällande bemanning, att fördelas av HR-direktören.",
      "åtgärder gällande bemanning",
    ],
  ])("is told with what it is about: %s", (point, purpose) => {
    expect(potsIn(point)).toEqual([[purpose, "hr-direktören"]]);
  });

  it.each([
    ["HR-direktören får 5 000 000 kr avseende kurser att fördela.", "kurser"],
    ["Till HR-direktören avseende kurser avsätts 5 000 000 kr för fördelning.", "kurser"],
    ["HR-direktören får fördela 5 000 000 kr till verksamheterna gällande kurser.", "kurser"],
    ["HR-direktören får fördela 5 000 000 kr till kurser enligt gällande riktlinjer.", "kurser"],
    ["HR-direktören får fördela 5 000 000 kr till kurser inom sitt område.", "kurser"],
  ])("is not who holds it, who gets it or by what rules: %s", (point, purpose) => {
    expect(potsIn(point)).toEqual([[purpose, "hr-direktören"]]);
  });
});
