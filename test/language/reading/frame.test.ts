import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (background: string) =>
  `Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av statsbidrag 2025

Bakgrund
${background}

Beslut
- 1 000 000 kr till simskolan, ansvarig Bo Prov
- 500 000 kr till lovskolan, ansvarig Eva Prov
`;

describe("the money out of which rows and pots are taken", () => {
  it.each([
    "Regionens andel av överenskommelsen är 7 400 000 kronor.",
    "Regionens del av överenskommelsen uppgår enligt SKR:s nyckel till 7 400 000 kronor.",
    "Kommunen har tilldelats 7 400 000 kr av Skolverket.",
    "Skolverket har tilldelat kommunen 7 400 000 kr.",
    "Till Region Norr har staten betalat ut 7 400 000 kr.",
    "I år disponerar Region Norr 7 400 tkr.",
    "Årets bidrag uppgår för Region Norr till 7 400 000 kr.",
    "Bidraget för 2025 blev 7 400 tkr.",
    "Av Socialstyrelsen har kommunen för 2025 beviljats statsbidrag på sammanlagt 7 400 000 kronor.",
    "Tallmo kommun har rekvirerat hela beloppet, 7 400 000 kr.",
    "Kommunen får rekvirera 7 400 tkr.",
    "Det finns 7 400 000 kr att fördela under 2025.",
    "För Region Norrs del betyder det i år 7 400 000 kr att använda till omställning.",
    "Statens bidrag till regionen är i år 7 400 000 kr.",
    "Vår del blev 7 400 000 kr.",
    "Överenskommelsen innebär att Region Norr tillförs 7 400 000 kronor under 2025.",
    "Den statliga överenskommelsen ger kommunen 7 400 000 kr.",
    "Medlen, totalt 7 400 000 kr, ska användas under året.",
    "Tillgängliga medel: 7 400 000 kr",
    "Statsbidragets storlek är 7 400 000 kr.",
    "Hela bidraget, 7 400 000 kr, fördelas i detta beslut.",
    "De båda projekten har lämnat tillbaka 7 400 tkr. Det är dessa 7 400 tkr som fördelas här.",
    "Fullmäktige har anslagit 7 400 000 kr för ändamålet.",
    "Vid delårsbokslutet fanns 7 400 000 kr kvar. Pengarna fördelas genom det här beslutet.",
    "Kommunfullmäktige anvisade i budget 2025 sju miljoner kronor, 7 400 000 kr, för ändamålet.",
    "Regionen får 7 400 000 kr. Under 2024 var bidraget 9 100 000 kr.",
    "För 2024 fick regionen 9 100 000 kr. Årets bidrag är 7 400 000 kr.",
    "Staten avsätter 4,7 miljarder kronor till landets regioner. Regionens andel är 7 400 000 kr.",
  ])("is read: %s", (background) => {
    expect(readDecision(decision(background))).toMatchObject({
      frame: { amountKr: 7_400_000, rounded: false },
      undistributedKr: 5_900_000,
    });
  });

  it.each([
    "Under 2024 fick regionen 7,4 mnkr.",
    "Förra året uppgick bidraget till 7,4 mnkr.",
    "Motsvarande medel 2024 uppgick till 7,4 mnkr.",
    "Kommunen ansökte om 7 400 000 kr.",
    "Nationellt omfattar satsningen 7,4 miljarder kronor.",
    "Landets regioner får dela på 7,4 miljarder kronor.",
    "Verksamheterna har sökt 7 400 000 kr.",
    "Regionen har kostnader på 7,4 mnkr för hyrpersonal.",
    "Regionens underskott är 7,4 mnkr.",
    "Kommunen återbetalade 7,4 mnkr av bidraget.",
    "Potten för e-recept ökas med 1 mnkr och uppgår därmed till 7,4 mnkr.",
  ])("is not read out of %s", (background) => {
    expect(readDecision(decision(background)).frame).toBeNull();
  });

  it("is not what one receiver gets to distribute", () => {
    const text = decision("Regionen får 2 mnkr.").concat(
      "- IT-direktören får 400 000 kr att fördela till inköp\n",
    );
    expect(readDecision(text)).toMatchObject({
      frame: { amountKr: 2_000_000 },
      undistributedKr: 100_000,
    });
  });
});
