import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const asks = (told: string, point = ""): boolean =>
  readDecision(`REGION NORR
Delegationsbeslut
Datum: 2024-05-14

Ärendet
Regionstyrelsen gav 2024-02-27 § 34 regiondirektören rätt att fördela 2 000 000 kr i statsbidrag. ${told}

Beslut
1. HR-chefen får 2 000 000 kr att fördela till kurser.${point}
`).questions.some((question) => question.startsWith("vidaredelegation:"));

describe("whether the right to distribute may be passed on", () => {
  it.each([
    "Regiondirektören får vidaredelegera till chef.",
    "Regiondirektören får enligt samma paragraf överlåta åt förvaltningschefer att besluta inom en angiven summa.",
    "Enligt samma beslut får regiondirektören uppdra åt annan anställd att besluta inom en del av beloppet.",
    "Enligt samma punkt får regiondirektören ge områdeschef i uppdrag att besluta om fördelning inom det egna området.",
    "Regiondirektören får överlåta beslutanderätten till chef som är direkt underställd.",
    "Regiondirektören har rätt att i sin tur delegera till annan chef att fördela medlen.",
    "Regiondirektören kan delegera uppgiften vidare.",
    "Styrelsen medgav att regiondirektören får låta en underställd chef besluta om enskilda delar.",
    "Av beslutet framgår att direktören får lämna över åt chefer att fördela delar av bidraget.",
    "Regionstyrelsen har i samma punkt medgett att regiondirektören vidaredelegerar fördelningen till förvaltningschef.",
    "Styrelsen medgav samtidigt att jag låter en chef som är underställd mig fördela en del av pengarna.",
    "Vidaredelegation är tillåten.",
    "Vidaredelegation får ske till förvaltningschef.",
    "Regiondirektören får ge andra chefer rätt att fördela medel inom sina områden.",
  ])("is not asked where the text says so: %s", (told) => {
    expect(asks(told)).toBe(false);
  });

  it.each([
    "",
    "Vidaredelegation är inte tillåten.",
    "Vidaredelegation medges ej.",
    "Regiondirektören får inte överlåta beslutanderätten.",
    "Regiondirektören får uppdra åt ekonomichefen att följa upp medlen.",
    "Regionen får lämna över redovisningen till Socialstyrelsen.",
    "Kommunerna har överlåtit till regionen att söka medlen.",
    "Pengarna lämnas till chefer som fördelar dem vidare.",
  ])("is asked where it does not: %s", (told) => {
    expect(asks(told)).toBe(true);
  });

  it("is asked where the decision gives the right itself", () => {
    expect(asks("", " HR-chefen får uppdra åt enhetschef att fördela pengarna.")).toBe(true);
  });
});
