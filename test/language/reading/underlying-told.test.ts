import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (underlying: string, items: string) => `Delegationsbeslut
2025-03-04
RS/12/2025

Stöd till skolor

1. Underlag
${underlying}

2. Beslut
Ur medlen betalas följande.
${items}

Karin Ek
Skolchef
`;

const items = `a. Läxhjälp, 300 000 kr. Ansvarig: Eva Prov
b. Minibuss, hyra mars–juni, 150 000 kr. Ansvarig: Bo Al`;

describe("what stands as underlying", () => {
  it("tells of the money in sentences as anywhere else", () => {
    const { frame, undistributedKr } = readDecision(
      decision(
        "Skolchefen fick den 10 februari 2025 disponera 600 000 kr för stöd till skolor.",
        items,
      ),
    );
    expect([frame?.amountKr, undistributedKr]).toEqual([600_000, 150_000]);
  });

  it("is papers where no sentence tells of anything", () => {
    const { frame, rows } = readDecision(
      decision(
        "Tjänsteskrivelse 2025-02-20 om 600 000 kr till skolor\nAnsökan från Norra skolan",
        items,
      ),
    );
    expect([frame, rows.length]).toEqual([null, 2]);
  });
});

describe("a listed item that is called by what it costs", () => {
  it.each([
    ["Minibuss, hyra till juni, 150 000 kr. Ansvarig: Bo Al", "Minibuss, hyra till juni"],
    ["Lokalhyra i Norrby, 150 000 kr. Ansvarig: Bo Al", "Lokalhyra i Norrby"],
    ["Avgifter till simhallen – 150 000 kr. Ansvarig: Bo Al", "Avgifter till simhallen"],
  ])("is given its amount: %s", (item, activity) => {
    const { rows } = readDecision(
      decision("Protokoll 2025-02-20", `a. Läxhjälp, 300 000 kr. Ansvarig: Eva Prov\nb. ${item}`),
    );
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])[1]).toEqual([
      activity,
      "Bo Al",
      150_000,
    ]);
  });

  it.each(["Norra skolan: hyran beräknas till 150 000 kr", "Norra skolan begär 150 000 kr"])(
    "is none where the amount is what is asked for or reckoned with: %s",
    (item) => {
      const { rows } = readDecision(
        decision("Protokoll 2025-02-20", `a. Läxhjälp, 300 000 kr. Ansvarig: Eva Prov\nb. ${item}`),
      );
      expect(rows).toHaveLength(1);
    },
  );
});
