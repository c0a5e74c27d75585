import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ore } from "../../src/domain/brand.ts";
import type { Entry } from "../../src/domain/proposal.ts";
import { readEntry } from "../../src/language/entry.ts";
import { readNeed } from "../../src/language/need.ts";

describe("the one short field of a row", () => {
  const table: readonly [typed: string, kind: Entry["kind"]][] = [
    ["", "empty"],
    ["  \u00A0 ", "empty"],
    ["allt", "all"],
    ["ALLT", "all"],
    ["alla", "all"],
    ["all", "all"],
    ["hela beloppet", "all"],
    ["resten", "rest"],
    [" Resten. ", "rest"],
    ["rest", "rest"],
    ["the rest", "rest"],
    ["The  Rest", "rest"],
    ["återstoden", "rest"],
    ["nej", "no"],
    ["Nej", "no"],
    ["no", "no"],
    ["0", "no"],
    ["0 kr", "no"],
    ["0,00", "no"],
    ["-", "no"],
    ["–", "no"],
    ["−", "no"],
    ["avslås", "no"],
    ["AVSLAS", "no"],
    ["avslås", "no"],
    ["vänta", "wait"],
    ["vanta", "wait"],
    ["VÄNTA", "wait"],
    ["wait", "wait"],
    ["vilande", "wait"],
  ];
  it.each(table)("%j means %s", (typed, kind) => {
    expect(readEntry(typed, "sv")).toEqual({ kind });
    expect(readEntry(typed, "en")).toEqual({ kind });
  });

  const synonyms: readonly [kind: Entry["kind"], words: string][] = [
    ["all", "allt, all, alla, hela, hela beloppet, everything, in full"],
    ["rest", "resten, rest, the rest, återstoden, the remainder"],
    ["no", "nej, no, -, –, —, −, avslås, avslå, avslag, inget, ingenting"],
    ["no", "noll, none, nothing, decline, declined"],
    ["wait", "vänta, väntar, wait, vilande, vila, dormant"],
  ];
  it.each(synonyms)("%s may be said as %s", (kind, words) => {
    const found = words.split(", ").map((word) => [word, readEntry(word, "sv").kind]);
    expect(found).toEqual(words.split(", ").map((word) => [word, kind]));
  });

  it("anything else is an amount, or says why it is none", () => {
    expect(readEntry("250 tkr", "sv")).toEqual({ kind: "amount", amount: ore(25_000_000) });
    expect(readEntry("3,7", "sv")).toEqual({ kind: "unreadable", why: "no-unit" });
    expect(readEntry("kanske", "sv")).toEqual({ kind: "unreadable", why: "not-an-amount" });
    expect(readEntry("-5", "sv")).toEqual({ kind: "unreadable", why: "negative" });
    expect(readEntry("1,200", "en")).toEqual({ kind: "amount", amount: ore(120_000) });
  });

  it("is never empty when something was typed, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const empty = readEntry(typed, "sv").kind === "empty";
        expect(empty).toBe(typed.replace(/[\s\u200B.\p{M}]/gu, "") === "" && empty);
      }),
    );
  });
});

describe("need of money next year (R09, R10)", () => {
  it.each([
    ["ja", "yes"],
    ["Ja ", "yes"],
    ["JA.", "yes"],
    ["yes", "yes"],
    ["nej", "no"],
    ["No", "no"],
    ["", "unstated"],
    ["  ", "unstated"],
    ["-", "unstated"],
    ["–", "unstated"],
    ["ej angivet", "unstated"],
    ["j", "yes"],
    ["Y", "yes"],
    ["n", "no"],
    ["ja?", "unclear"],
    ["Ja?", "unclear"],
    ["?", "unclear"],
    ["oklart", "unclear"],
    ["delvis", "unclear"],
    ["ja, men bara om det finns pengar kvar", "unclear"],
  ])("%j is %s", (typed, need) => {
    expect(readNeed(typed)).toBe(need);
  });
});
