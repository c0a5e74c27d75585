import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

/** More than is given, so that only the words say that it is the frame. */
const frameOf = (background: string): number | null =>
  readDecision(
    `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nFördelning av bidrag 2025\n\nÄrendebeskrivning\n\n${background}\n\nBeslut\n\nTill simskolan fördelas 900 000 kr. Till gården fördelas 3 100 000 kr.\n`,
  ).frame?.amountKr ?? null;

describe("money that nobody has been given yet", () => {
  it.each([
    "Bokbilen blir billigare. Av bidraget från Statens kulturråd är därför 5 mnkr lediga.",
    "Bokbilen blir billigare. 5 mnkr är därför lediga.",
    "5 000 000 kr av bidraget är fortfarande obundna.",
    "Av bidraget är 5 mnkr inte intecknade.",
    "Därmed finns 5 mnkr som ännu inte har någon mottagare.",
    "De fasta åtagandena är betalda, och det lämnar 5 mnkr att besluta om.",
    "Bidraget räcker till mer: 5 mnkr kan därför delas ut.",
    "I samma paragraf uppdrog styrelsen åt regiondirektören att fördela det överskjutande beloppet, 5 000 000 kronor, till barn och unga.",
    "Styrelsen gav den 3 mars 2025, § 12, regiondirektören i uppdrag att besluta om resten, 5 000 000 kronor.",
    "Styrelsen har i § 12 gett direktören rätt att råda över den sista tredjedelen (5 mnkr).",
    "Beslutet avser 5 mnkr.",
    "Sammanlagt gäller ärendet 5 mnkr.",
  ])("is the frame: %s", (words) => {
    expect(frameOf(words)).toBe(5_000_000);
  });

  it.each([
    "Simföreningen har 5 mnkr lediga på sitt konto.",
    "Förra året var 5 mnkr lediga.",
    "Grannkommunen har 5 mnkr som inte använts.",
    "Hyran avser 5 mnkr.",
    "Stiftelsen kan därför dela ut 5 mnkr.",
  ])("is none where it is another's or of another year: %s", (words) => {
    expect(frameOf(words)).toBeNull();
  });

  it.each([
    "Regionens enheter har skickat in förslag på åtgärder för sammanlagt 5 mnkr.",
    "Regionen har fått önskemål om totalt 5 mnkr.",
    "Kommunens skolor har lämnat idéer till satsningar för 5 mnkr.",
    "Regionens verksamheter har anmält behov av insatser för 5 mnkr.",
  ])("is none where it is only sought: %s", (words) => {
    expect(frameOf(words)).toBeNull();
  });

  it.each([
    "Regionens behov av utbildning är stort, och regionen får 5 mnkr.",
    "För behov av utbildning har regionen fått 5 mnkr i statsbidrag.",
    "Enligt förslag till fördelning får regionen 5 mnkr i statsbidrag.",
  ])("is the frame where what is sought is told of beside it: %s", (words) => {
    expect(frameOf(words)).toBe(5_000_000);
  });
});
