import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const to = (list: string) =>
  readDecision(
    `Tallmo kommun\nDelegationsbeslut\n2019-05-08\n\nBeslut\n\n250 000 kr avsätts till kurser, ansvarig Ada Prov.\n\nUtdrag till\n\n${list}\n`,
  ).dispatchTo;

describe("a receiver of extracts", () => {
  it.each([
    "Områdeschef Barn, unga vuxna och familj",
    "Verksamhetschef Skola, fritid och bibliotek",
    "Områdeschef för kultur, fritid och unga",
  ])("keeps the commas of what he is chief of: %s", (name) => {
    expect(to(`${name}\nEkonomistaben`)).toEqual([name, "Ekonomistaben"]);
  });

  it("is one of several where each of them is named", () => {
    expect(to("Skolchef, ekonomichef och kanslichef")).toEqual([
      "Skolchef",
      "ekonomichef",
      "kanslichef",
    ]);
  });
});
