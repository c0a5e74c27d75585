import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (background: string, end: string): string => `Region Norr
Delegationsbeslut
2024-02-14
Dnr RS 2024/77

Bakgrund

${background}

Beslut

1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

${end}
`;

describe("when and where a decision is reported, in few words", () => {
  it.each([
    "Anmälan RS: maj",
    "Anmälan RS: maj 2024",
    "Anmälan RS maj",
    "Anmälan, RS, maj",
    "Anmälan regionstyrelsen: maj",
    "Anmälan: RS maj",
    "Anmälan till RS: maj",
    "Anmäls RS i maj",
    "För anmälan till RS i maj",
    "För anmälan till RS i maj.",
  ])("is read: %s", (line) => {
    expect(readDecision(paper("Bidraget är känt.", line)).notice).toEqual({
      body: "Regionstyrelsen",
      month: "2024-05",
    });
  });

  it.each(["Anmälan om delaktighet i maj", "Anmälan av jäv: inget", "Sista anmälan är i maj."])(
    "is none: %s",
    (line) => {
      expect(readDecision(paper("Bidraget är känt.", line)).notice).toBeNull();
    },
  );
});

describe("a right to hand out money", () => {
  it.each([
    "Regionstyrelsen beslutade 2024-01-09 § 5 att regiondirektören får dela ut 2 000 000 kr.",
    "Enligt regionstyrelsens beslut 2024-01-09 § 5 får regiondirektören dela ut bidraget.",
    "Regiondirektören har rätt att dela ut bidraget enligt regionstyrelsens beslut 2024-01-09 § 5.",
  ])("is a mandate: %s", (background) => {
    expect(readDecision(paper(background, "")).mandates).toEqual([
      { body: "Regionstyrelsen", date: "2024-01-09", section: 5, point: null },
    ]);
  });

  it("is none where somebody handed it out", () => {
    expect(
      readDecision(paper("Regionstyrelsen delade 2024-01-09 § 5 ut 300 000 kr.", "")).mandates,
    ).toEqual([]);
  });
});

describe("what somebody wrote into a plan", () => {
  const minutes = (lead: string): string =>
    `Region Norr\nProtokoll\nRegionstyrelsen\n2024-02-14\n\n§ 4 Plan (RS 2024/77)\n\nBeslut\n\n${lead}\n\n- Ungdomsmottagning 900 000 kr, ansvarig Eva Alm\n- Tolkar 400 000 kr, ansvarig Bo Ek\n\nJusterat 2024-02-20\n`;

  it("is no mail that ends the paper", () => {
    const { rows, adjusted } = readDecision(
      minutes("Styrelsen skrev själv in två insatser i planen:"),
    );
    expect(rows.map(({ activity }) => activity)).toEqual(["Ungdomsmottagning", "Tolkar"]);
    expect(adjusted).toBe(true);
  });

  it.each(["Eva Alm skrev den 3 maj 2024 kl 10.22:", "Eva skrev <eva@vik.se>:"])(
    "is not what a quoted mail says: %s",
    (lead) => {
      expect(readDecision(minutes(lead)).rows).toEqual([]);
    },
  );
});
