import { describe, expect, it } from "vitest";

import { readOnward, withoutMarks } from "../../src/language/onward.ts";

describe("R13: where onward delegation is allowed", () => {
  it.each([
    "",
    " – ",
    "nej",
    "Nej.",
    "NO",
    "0",
    "saknas",
    "inte tillåten",
    "vidaredelegation är inte tillåten",
    "Ingen vidaredelegation",
    "utan vidaredelegation",
    "ej medgiven",
    "onward delegation is not allowed",
  ])("takes %j for no permission", (typed) => {
    expect(readOnward(typed)).toEqual({ kind: "read", source: null });
  });

  it.each(["ja", "Ja.", "yes", "x", "tillåten", "vidaredelegation är tillåten", "får ske"])(
    "asks where it stands of %j",
    (typed) => {
      expect(readOnward(typed)).toEqual({ kind: "unsourced" });
    },
  );

  it.each([
    "Delegationsordningen punkt 1.7",
    "RS 2018-04-25 § 114, inte till annan nämnd",
    "delegationsordningen för regionstyrelsen",
    "Regiondirektören får i ett led ge en anställd rätt att besluta, dock inte till någon i en annan förvaltning.",
  ])("keeps %j as it was typed", (typed) => {
    expect(readOnward(` ${typed} `)).toEqual({ kind: "read", source: typed });
  });
});

describe("the words of a decision, quoted", () => {
  it.each([
    ['"Direktören får besluta."', "Direktören får besluta."],
    ["”Direktören får besluta.”", "Direktören får besluta."],
    ["» Direktören «", "Direktören"],
    ["'Direktören'", "Direktören"],
    ["Direktören får besluta.", "Direktören får besluta."],
    ["”Ett” och ”två”", "”Ett” och ”två”"],
    ["Hon får ”besluta”", "Hon får ”besluta”"],
    ["”", "”"],
  ])("%j has no marks of its own around it", (typed, quote) => {
    expect(withoutMarks(typed)).toBe(quote);
  });
});
