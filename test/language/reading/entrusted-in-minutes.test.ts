import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (point: string, told = "Bidraget uppgår till 1 000 000 kronor.") =>
  readDecision(
    `Kommunstyrelsen\nProtokoll 2021-09-08\n\n§ 154 Bredband\nKS/2021:302\n\n${told}\n\nBeslut\nKommunstyrelsen beslutar\n- att bevilja Byalaget 605 000 kronor, och\n- ${point}\n\nJusterat 2021-09-13\n`,
  );

describe("minutes that entrust somebody with what is left", () => {
  it.each([
    "att uppdra åt näringslivschefen att fördela kvarvarande medel.",
    "att överlåta till näringslivschefen att fördela resterande medel.",
    "att anförtro åt näringslivschefen att fördela resterande medel.",
  ])("give the authority in the infinitive too: %s", (point) => {
    expect(minutes(point).mandates).toEqual([
      { body: "Kommunstyrelsen", date: "2021-09-08", section: 154, point: null },
    ]);
  });

  it("tell the frame to the krona where they draw on it", () => {
    const told = "Staten har tillfört kommunen 1,3 mnkr.";
    const drawn = "att av årets 1 300 000 kronor avsätta 200 000 kronor till fiber.";
    expect(minutes(drawn, told).frame).toEqual({ amountKr: 1_300_000, rounded: false });
    const other = "att avsätta 200 000 kronor till fiber.";
    expect(minutes(other, told).frame).toEqual({ amountKr: 1_300_000, rounded: true });
  });

  it("say by when without the words that lead there", () => {
    const [task] = minutes(
      "att näringslivschefen redovisar utfallet senast vid kommunstyrelsens möte i februari 2022.",
    ).assignments;
    expect(task).toMatchObject({ what: "redovisa utfallet", deadline: "2022-02" });
  });
});
