import { describe, expect, it } from "vitest";
import { caseNumber } from "../../../../src/domain/brand.ts";
import { asCaseNumber } from "../../../../src/teams/intake/guess.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import type { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";
import { decisionText } from "./documents.ts";

const otherwise = decisionText.replace("RS/900/2018", "Dnr RS 2018/0900");

const valueOf = (desk: Desk, id: string) => desk.seen.fields.find((one) => one.id === id)?.value;

describe("R19: a case number in another form than ours", () => {
  it("stands in the field as the text writes it, with what it is here beside it", () => {
    const desk = sent(otherwise);
    expect(spaced(desk)).toContain("Ärende: RS 2018/0900 Kortare köer, beslutsomgång 2");
    expect(desk.seen.titles).not.toContain("Lägg in allt som är redo (1)");
    desk.press("Svara");
    expect(spaced(desk)).toContain("Texten skriver ”RS 2018/0900”.");
    expect(spaced(desk)).toContain("till exempel RS/900/2018. Skriv ärendets nummer så.");
    expect(valueOf(desk, "caseNumber")).toBe("RS 2018/0900");
    expect(valueOf(desk, "title")).toBe("Kortare köer, beslutsomgång 2");
  });

  it("is refused as it is, and opens the case once it is written as ours", () => {
    const desk = sent(otherwise).press("Svara").press("Lägg in");
    expect(desk.world.state.cases.size).toBe(0);
    expect(spaced(desk)).toContain(
      "RS 2018/0900 är inget diarienummer här. Skriv organ, löpnummer och år, till exempel RS/254/2018.",
    );
    desk.press("Lägg in", { caseNumber: "RS/900/2018" });
    expect(desk.world.state.cases.get(caseNumber("RS/900/2018"))?.title).toBe(
      "Kortare köer, beslutsomgång 2",
    );
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    expect([...desk.world.state.grants.values()].map((grant) => grant.case)).toEqual([
      "RS/900/2018",
    ]);
  });

  it("is asked about where another is typed than the text has, and kept as an answer", () => {
    const desk = sent(otherwise).press("Svara").press("Lägg in", { caseNumber: "RS/990/2018" });
    expect(desk.world.state.cases.size).toBe(0);
    const [choice] = desk.seen.fields.find(({ id }) => id === "outcome")?.choices ?? [];
    expect(spaced(desk)).toContain(
      "RS/990/2018 står inte i texten, som har RS/900/2018. Rätta numret, eller välj att ditt gäller.",
    );
    expect(choice?.title).toBe("Ärendet har RS/990/2018 här, fast texten har RS/900/2018");
    desk.press("Lägg in", { caseNumber: "RS/991/2018", outcome: String(choice?.value) });
    expect(desk.world.state.cases.size).toBe(0);
    desk.press("Lägg in", { caseNumber: "RS/990/2018", outcome: String(choice?.value) });
    expect(desk.world.state.cases.has(caseNumber("RS/990/2018"))).toBe(true);
    const [intake] = [...desk.world.state.intakes.values()];
    expect(intake?.confirmed[0]?.answers).toEqual(["RS/900/2018 → RS/990/2018"]);
  });

  it("is the text's own also with noughts before its serial", () => {
    const noughts = decisionText.replace("RS/900/2018", "RS/0900/2018");
    const desk = sent(noughts).press("Lägg in allt som är redo (1)");
    expect(desk.world.state.cases.has(caseNumber("RS/0900/2018"))).toBe(true);
    const open = sent(noughts).press("Öppna").press("Lägg in", { caseNumber: "RS/900/2018" });
    expect(open.world.state.cases.has(caseNumber("RS/900/2018"))).toBe(true);
  });

  it("is read in small letters too", () => {
    const desk = sent(otherwise).press("Svara").press("Lägg in", { caseNumber: "rs/900/2018" });
    expect(desk.world.state.cases.has(caseNumber("RS/900/2018"))).toBe(true);
  });

  it("is the case that is open here under our own form", () => {
    const world = worldOf(
      ...organisation,
      did(people.secretary, `${on} 08:00`, {
        type: "open-case",
        case: caseNumber("RS/900/2018"),
        title: "Köer",
      }),
    );
    expect(spaced(sent(otherwise, world))).toContain("Ärende: RS/900/2018 Köer");
  });

  it.each([
    ["RS 2023/0412", "RS/412/2023"],
    ["RUN-2022-00917", "RUN/917/2022"],
    ["KS 2024.0093", "KS/93/2024"],
    ["SVN 12-2025", "SVN/12/2025"],
    ["RS 24/501", "RS/501/2024"],
    ["RVD 23-00412", "RVD/412/2023"],
    ["KS-2014/742.912", null],
    ["19RN0212", null],
    ["RS 2023/412000", null],
    ["RS 12/24", null],
    ["", null],
  ])("%j is here %j", (read, own) => {
    expect(asCaseNumber(read)).toBe(own);
  });
});
