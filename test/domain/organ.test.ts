import { describe, expect, it } from "vitest";
import { organFor } from "../../src/domain/organ.ts";
import { worldOf } from "./given.ts";
import { organisation } from "./organisation.ts";

const { state } = worldOf(...organisation);

describe("R19: what case numbers call a body that is not set up yet", () => {
  it.each([
    ["Hälso- och sjukvårdsnämnden", ["HSN/118/2023", "RS/1/2023"], "HSN"],
    ["hälso- och sjukvårdsnämnd", ["HSN/118/2023"], "HSN"],
    ["Regionala utvecklingsnämnden", ["RUN/61/2025"], "RUN"],
    ["Kommunstyrelsen", ["KS/4/2024"], "KS"],
    ["Kommunstyrelsens arbetsutskott", ["KSAU/4/2024"], null],
  ])("of %s among %j is %s", (name, numbers, organ) => {
    expect(organFor(name, numbers, state)).toBe(organ);
  });

  it.each([
    ["a body that is here", "Regionstyrelsen", ["RS/4/2024"]],
    ["another body's", "Hälso- och sjukvårdsnämnden", ["RUN/61/2025"]],
    ["another kind of body's", "Hälso- och sjukvårdsnämnden", ["HS/61/2025", "HSS/2/2025"]],
    ["letters in another order", "Hälso- och sjukvårdsnämnden", ["SHN/61/2025"]],
    ["one of several that fit", "Hälso- och sjukvårdsnämnden", ["HSN/61/2025", "HN/61/2025"]],
    ["a number in another form", "Hälso- och sjukvårdsnämnden", ["HSN 2025/61", ""]],
    ["a name of no body", "Hälsa", ["HSN/61/2025"]],
    ["no name", " ", ["HSN/61/2025", "N/1/2025"]],
  ])("is not %s", (_why, name, numbers) => {
    expect(organFor(name, numbers, state)).toBeNull();
  });
});
