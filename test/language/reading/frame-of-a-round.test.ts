import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (told: string) =>
  readDecision(`Region Prov

DELEGATIONSBESLUT

Datum: 2023-11-20
Dnr: RUN/2023/0342

Beslut

Utvecklingsdirektören beslutar att bevilja stöd enligt nedan.

Projekt\tProjektägare\tBeviljat (kr)
Kompetensnav\tLagerö kommun\t1 850 000
Grön omställning\tTeknikparken AB\t2 240 000
Summa\t\t4 090 000

Bakgrund

Sex ansökningar kom in om sammanlagt 8 540 000 kr. ${told} Vårens beslut anmäldes i juni.

Eva Prov
Utvecklingsdirektör
`).frame;

describe("what there is to decide on in a round", () => {
  it.each([
    "I denna omgång finns 6 100 000 kr att besluta om.",
    "Till höstens omgång finns 6 100 000 kr att dela ut.",
    "För omgången finns 6 100 000 kr tillgängliga.",
    "Det finns 6 100 000 kr att fördela i denna omgång.",
    "6 100 000 kr finns att besluta om i denna omgång.",
    "Omgången omfattar 6 100 000 kr.",
    "Beslutsutrymmet i denna omgång är 6 100 000 kr.",
    "Att besluta om i denna omgång: 6 100 000 kr.",
    "I denna omgång har direktören 6 100 000 kr att besluta om.",
    "I omgången ryms 6 100 000 kr.",
    "Utlysningen omfattar 6 100 000 kr.",
  ])("is the frame: %s", (told) => {
    expect(frameOf(told)).toEqual({ amountKr: 6_100_000, rounded: false });
  });

  it.each([
    "I våras fanns 7 000 000 kr att besluta om.",
    "Nästa år finns 6 100 000 kr att besluta om.",
    "Grannregionen har 6 100 000 kr att besluta om.",
    "I kommande omgång finns 6 100 000 kr att dela ut.",
  ])("is not another's or another time's: %s", (told) => {
    expect(frameOf(told)).toBeNull();
  });
});
