import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (lead: string) =>
  readDecision(`Kulturnämnden, Region Norr
PROTOKOLL 2025-05-28

§ 40 Statligt stöd till kulturverksamhet
Dnr 25KBN77

Beslut
${lead}
a) turné för skolor: 640 000 kronor
b) uppsökande föreställningar: 580 000 kronor

Justerat 2025-06-04
`);

describe("the money that a sentence above a list divides", () => {
  it.each([
    "Nämnden fördelar de 1 960 000 kronor som Kulturrådet har omfördelat till Region Norr:",
    "Nämnden beslutar att fördela de 1 960 000 kr som staten har anvisat regionen så här:",
    "Nämnden delar ut de 1 960 000 kronor som har frigjorts enligt följande:",
    "Nämnden använder de 1 960 000 kr som ligger på kulturkontot till följande:",
  ])("is the frame: %s", (lead) => {
    const { frame, rows, undistributedKr } = read(lead);
    expect(rows).toHaveLength(2);
    expect(frame?.amountKr).toBe(1_960_000);
    expect(undistributedKr).toBe(740_000);
  });

  it.each([
    "Nämnden fördelar inte de 1 960 000 kronor som söktes i fjol, utan:",
    "Nämnden fördelar medel till två av de sökande, som begärde 1 960 000 kronor:",
  ])("is none where it was only asked for: %s", (lead) => {
    expect(read(lead).frame).toBeNull();
  });
});
